/**
 * `super.m(a)` in place, in self. The method gets `this`, and checks it. While the instance waits for its brands the call needs the permission that the guard
 * gives; what the receiver check gives is then not `this`:
 *
 *     super.m(a)  ⇒  $s_1 === this ? super.m(a) : $s_callMethod($s_callee(super[$s_superKeySelf("m")]), this, a)
 *     super.m(a)  ⇒  super.m(a)                     in a static element: a class waits for nothing
 *     super._m(a) ⇒  $s_1 === this ? super[$s_p1](a) : …
 *     super.p     ⇒  $s_1 === this ? $s_value(this, super.p) : $s_value(this, super[$s_superKeySelf("p")])
 *
 * Where natives called m are harmless with primitives alone, variables are tested as well: `$s_1 === this && typeof ($s_2 = a) !== "object" && … ? super.m($s_2) : …`.
 */
import { cloneNode } from "@babel/types";
import type * as t from "@babel/types";
import { methodKindOf } from "../../syntax/member-names.js";
import { isPrivateName } from "../../syntax/names.js";
import { walk } from "../../syntax/walk.js";
import * as b from "./builders.js";
import { rewriteArguments } from "./callee.js";
import { isMemberAbove } from "./classes.js";
import { isCallableInPlace, makeSelfMember, rewriteSelfName } from "./in-place.js";
import { rewriteSuperRead } from "./member-key.js";
import type { Rewriter } from "./rewriter.js";
import { makeTestedSuperCall } from "./tested-calls.js";

/** Null where the call has to be the guard's alone. */
export function rewriteSuperCall(
  callee: t.MemberExpression,
  node: t.CallExpression,
  rw: Rewriter,
): t.Expression | null {
  const object = callee.object as unknown as t.Super;
  const context = rw.superSelf(object);
  if (rw.self === null || context === null) return null;
  const name = rewriteSelfName(callee, rw);
  if (name === null || methodKindOf(name) === "tamed") return null;
  // Where there is no such method, the engine's message would show the constant that the private name has in the text (R1).
  if (isPrivateName(name) && !isMemberAbove(context.class, name, rw)) return null;
  const isStatic = rw.self.kind === "static";
  if (!isStatic && !node.arguments.every(isSmall)) return null;
  const view = rw.selfView();
  if (!isStatic && view === null) return null;
  const args = rewriteArguments(node.arguments, rw);
  const isInPlace = isCallableInPlace(name, args, true);
  if (!isInPlace && !isStatic && node.arguments.every((arg) => isSteady(arg, rw)))
    return makeTestedSuperCall(name, args, callee, node, rw, b.binary("===", view!, b.self()));
  const method = rw.guard("callee", [rewriteSuperRead(callee, rw)], callee);
  const guarded = (values: t.Expression[]) => rw.guard("callMethod", [method, b.self(), ...values], node);
  if (!isInPlace) return guarded(args);
  const call = b.at(b.call(makeSelfMember(object, name, callee, rw), args), node);
  if (isStatic) return call;
  const isWhole = b.binary("===", view!, b.self());
  return b.conditional(isWhole, call, guarded(args.map((arg) => cloneNode(arg, true))));
}

/** `super.p` as a value, in self. An accessor gets `this`, and checks it, as methods do. */
export function rewriteSuperValue(node: t.MemberExpression, rw: Rewriter): t.Expression {
  const read = (member: t.MemberExpression): t.Expression => rw.guard("value", [b.self(), member], node);
  const name = rw.inPlace && rw.strict ? rewriteSelfName(node, rw) : null;
  const isStatic = rw.self?.kind === "static";
  const view = name === null || isStatic ? null : rw.selfView();
  if (name === null || (!isStatic && view === null)) return read(rewriteSuperRead(node, rw));
  const inPlace = read(makeSelfMember(node.object as unknown as t.Super, name, node, rw));
  return isStatic
    ? inPlace
    : b.conditional(b.binary("===", view!, b.self()), inPlace, read(rewriteSuperRead(node, rw)));
}

/** Whether it makes no difference that an argument is read before the method is looked up, by which code of the guest's may run. */
function isSteady(node: t.Node, rw: Rewriter): boolean {
  const binding = node.type === "Identifier" ? rw.resolution.bindingOf(node) : null;
  return !binding || !rw.facts.isAssigned(binding);
}

const SMALL = 24;

/** Whether an argument may stand twice in the text: it is short, and `o.m?.()` in it would keep a method, which is done in one place. */
export function isSmall(node: t.Node): boolean {
  let size = 0;
  let isOpen = true;
  walk(node, (part) => {
    size += 1;
    const isFunction = part.type.includes("Function") || part.type.includes("Class");
    const keepsMethod = part.type === "OptionalCallExpression" && part.optional;
    if (size > SMALL || isFunction || keepsMethod) isOpen = false;
    return isOpen;
  });
  return isOpen;
}
