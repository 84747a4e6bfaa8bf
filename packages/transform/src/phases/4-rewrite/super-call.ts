/**
 * `super.m(a)` in place, in self. The method gets `this`, and checks it. While the instance waits for its brands the call needs the permission that the guard
 * gives; what the receiver check gives is then not `this`:
 *
 *     super.m(a)  ⇒  $s_1 === this ? super.m(a) : $s_callMethod($s_callee(super[$s_superKeySelf("m")]), this, a)
 *     super.m(a)  ⇒  super.m(a)                     in a static element: a class waits for nothing
 *
 * Where natives called m are harmless with primitives alone, variables are tested as well: `$s_1 === this && typeof ($s_2 = a) !== "object" && … ? super.m($s_2) : …`.
 */
import { cloneNode } from "@babel/types";
import type * as t from "@babel/types";
import { methodKindOf } from "../../syntax/member-names.js";
import { walk } from "../../syntax/walk.js";
import * as b from "./builders.js";
import { rewriteArguments } from "./callee.js";
import { isCallableInPlace, makeMember } from "./in-place.js";
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
  if (rw.self === null || rw.superSelf(object) === null) return null;
  const name = rw.plainName(callee);
  if (name === null || methodKindOf(name) === "tamed") return null;
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
  const call = b.at(b.call(makeMember(object, name, callee), args), node);
  if (isStatic) return call;
  const isWhole = b.binary("===", view!, b.self());
  return b.conditional(isWhole, call, guarded(args.map((arg) => cloneNode(arg, true))));
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
