/**
 * `$s_isFar(o) ? typeof ($s_1 = o.stack) === "object" ? $s_1 : $s_stackOf(o, $s_1) : …`, in compat: the guard has just said that o is far from errors (I2, I9), so that its `stack` is the guest's. A function may
 * still be a native, and a text is looked at, both by `$s_stackOf`.
 *
 * The attacks: another object than was asked; another special name; a value that was not looked at; an object whose evaluation changes it in between.
 */
import type { ConditionalExpression, Expression, MemberExpression, Node } from "acorn";
import { verifyValue } from "./expressions.js";
import { placedCall } from "./guard-calls.js";
import { keptRead } from "./in-place.js";
import { verifyActivation } from "./unbound-methods.js";
import type { Verification } from "./verification.js";

/** The consequent after such a test, which has been verified. Gives whether it has the form. */
export function verifyStackRead({ test, consequent }: ConditionalExpression, v: Verification): boolean {
  if (!v.allowsInPlace || v.isStrict || consequent.type !== "ConditionalExpression") return false;
  const [asked] = placedCall(test, "isFar", v) ?? [];
  const object = asked?.type === "AssignmentExpression" && asked.operator === "=" ? asked.left : asked;
  if (object === undefined || (object.type !== "Identifier" && object.type !== "ThisExpression")) return false;
  const isObject = (node: Node | undefined): boolean =>
    object.type === "Identifier"
      ? node?.type === "Identifier" && (node as typeof object).name === object.name
      : node?.type === "ThisExpression";
  const kept = keptRead(consequent.test, "object");
  if (kept === null) return false;
  const { left: temporary, right: read } = kept;
  const binding = v.temporary(temporary);
  if (binding === undefined || isObject(temporary) || !isStackOf(read, isObject)) return false;
  const isAgain = (node: Node | undefined): boolean =>
    node?.type === "Identifier" && (node as typeof temporary).name === temporary.name;
  const [from, shown] = placedCall(consequent.alternate, "stackOf", v) ?? [];
  if (!isAgain(consequent.consequent) || !isObject(from) || !isAgain(shown)) return false;
  verifyValue(object as Expression, v);
  verifyActivation(temporary, v);
  v.fill(binding, { kind: "read" }, temporary);
  return true;
}

/** `o.stack` */
function isStackOf(
  { object, property, computed, optional }: MemberExpression,
  isObject: (node: Node) => boolean,
): boolean {
  return !computed && !optional && isObject(object) && property.type === "Identifier" && property.name === "stack";
}
