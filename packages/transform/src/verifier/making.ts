/**
 * What a strict class asks of an object before it takes it for an instance that it is making (I5): `$s_fresh`, unless a test in front says that there is nothing to ask for.
 *
 * The attacks: the test of another class, or of another object; an object with the prototype of another class, made by `Reflect.construct` or a proxy.
 */
import type { Expression, LogicalExpression, PrivateIdentifier } from "acorn";
import type { ClassFrame } from "./class-frame.js";
import { isInnerName } from "./functions.js";
import { placedCall } from "./guard-calls.js";
import type { Verification } from "./verification.js";
import { isUnder } from "./writes-in-place.js";

/** The value of a brand: `this[$s_y1] === C || …`, in a class without a parent also `this[$s_mark] === C || …` */
export function isQuickBrand(
  { operator, left }: LogicalExpression,
  frame: ClassFrame,
  hasParent: boolean,
  v: Verification,
): boolean {
  if (operator !== "||") return false;
  if (asksForInstance(left, frame, v)) return true;
  return !hasParent && v.guards.has("$s_mark") && isClassUnder(left, frame, (name) => name === "$s_mark", v);
}

/** `this[$s_y1] === C`: classes of the strict profile alone, closed with nothing but what their bodies say, have the symbol on their prototypes, and C under it. */
function asksForInstance(node: Expression | PrivateIdentifier, frame: ClassFrame, v: Verification): boolean {
  return isClassUnder(node, frame, (name) => v.instanceSymbols.has(name), v);
}

/** `this[$s_…] === C` */
function isClassUnder(
  node: Expression | PrivateIdentifier,
  frame: ClassFrame,
  isKey: (name: string) => boolean,
  v: Verification,
): boolean {
  if (node.type !== "BinaryExpression" || node.operator !== "===" || node.left.type !== "MemberExpression")
    return false;
  const { object } = node.left;
  return object.type === "ThisExpression" && isUnder(node.left, object, isKey) && isInnerName(node.right, frame, v);
}

/** `new.target === C || $s_fresh(this, C)`: of a class without a parent, whose object is new, C itself or an heir makes it; or `this[$s_y1] === C || $s_fresh(this, C)`. */
export function isMakingCheck(node: Expression, frame: ClassFrame, v: Verification): boolean {
  if (node.type !== "LogicalExpression" || node.operator !== "||") return false;
  const args = placedCall(node.right, "fresh", v);
  const isAsked = asksForInstance(node.left, frame, v) || asksForMaker(node.left, frame, v);
  return isAsked && args?.[0]?.type === "ThisExpression" && isInnerName(args[1]!, frame, v);
}

/** `new.target === C` */
function asksForMaker(node: Expression, frame: ClassFrame, v: Verification): boolean {
  return (
    node.type === "BinaryExpression" &&
    node.operator === "===" &&
    node.left.type === "MetaProperty" &&
    node.left.meta.name === "new" &&
    isInnerName(node.right, frame, v)
  );
}
