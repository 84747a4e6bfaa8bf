/**
 * The function and the receiver of a call, as two expressions to be evaluated in that order, before the arguments:
 *
 *     o.m(…)      ⇒  $s_method($s_1 = o, "m"),            $s_1
 *     o[k](…)     ⇒  o[k], read as a value,               o                         in compat, where no method is bound
 *     super.m(…)  ⇒  $s_callee(super[$s_superKey("m")]),  this
 *     o.#m(…)     ⇒  $s_callee(($s_1 = o).#m),            $s_1
 */
import type * as t from "@babel/types";
import * as b from "./builders.js";
import { staticKey } from "../../syntax/static-key.js";
import { isElementInPlace, makeElementRead, rewriteElement } from "./in-place.js";
import { rewriteAccess, rewriteSuperRead, makeRepeatable } from "./member-key.js";
import type { Rewriter } from "./rewriter.js";

export interface Callee {
  readonly callee: t.Expression;
  readonly receiver: t.Expression;
}

export function rewriteCallee(node: t.MemberExpression, rw: Rewriter): Callee {
  if (node.object.type === "Super")
    return { callee: rw.guard("callee", [rewriteSuperRead(node, rw)], node), receiver: b.self() };
  if (node.property.type === "PrivateName") {
    const [once, again] = makeRepeatable(rw.expression(node.object), node.object, rw);
    return { callee: rw.guard("callee", [b.at(b.member(once, node.property, false), node)], node), receiver: again() };
  }
  const isElement = node.computed && staticKey(node.property, true) === null;
  if (isElement && !rw.strict && isElementInPlace(node.property, rw)) {
    const element = rewriteElement(node, true, rw);
    const callee = element.finish(makeElementRead(element, false, node, rw));
    return { callee, receiver: element.object() };
  }
  const { object, key, suffix } = rewriteAccess(node, rw);
  const [once, again] = makeRepeatable(object, node.object, rw);
  return { callee: rw.guard(`method${suffix}`, [once, key], node), receiver: again() };
}

export function rewriteArguments(nodes: t.CallExpression["arguments"], rw: Rewriter): t.Expression[] {
  return nodes.map((node) => rw.expression(node));
}

/** What a native consumer iterates. What it reads stays inside the engine, so that in compat any value will do. */
export function makeIterable(value: t.Expression, origin: t.Node, rw: Rewriter): t.Expression {
  const isPlain = rw.inPlace && (!rw.strict || isFreshArray(value));
  return isPlain ? value : rw.guard("iterate", [value, b.undefinedValue()], origin);
}

const LIST_NATIVE = /^\$s_a\d+$/;

/** An array that is made here and iterates as all do: a literal, or what `Object.keys` and its kin give. */
export function isFreshArray(value: t.Expression): boolean {
  if (value.type === "ConditionalExpression") return isFreshArray(value.consequent) && isFreshArray(value.alternate);
  if (value.type === "CallExpression") return value.callee.type === "Identifier" && LIST_NATIVE.test(value.callee.name);
  return value.type === "ArrayExpression";
}
