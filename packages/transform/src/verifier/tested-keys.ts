/**
 * `$s_isKey(k) ? typeof ($s_1 = o[k]) === "function" ? $s_tame($s_1) : $s_1 : …`, in strict `$s_read(o, $s_1)`: a key that the guard has just seen to be a text, neither a special name (I2) nor one under which
 * the host has put something, in strict nor one that is spelled as a private name (I4). Under it a member is read as under a name that the text spells out: what comes may be a native, and is checked for it (I1).
 * In compat it is written, `$s_isKey(k) ? o[k] = v : …`, updated, and asked for, `$s_isKey(k) ? k in o : …`, in the same way.
 *
 * The attacks: the test of one variable and the use of another; an object, or a value to be written, whose evaluation changes the variable in between, or lets the host put something under the name; the value without its check.
 */
import type { ConditionalExpression, Expression, MemberExpression, Node } from "acorn";
import { verifyFunctionCheck, verifyRead } from "./in-place.js";
import { verifyValue } from "./expressions.js";
import { placedCall } from "./guard-calls.js";
import type { Verification } from "./verification.js";
import { verifyPlace } from "./writes-in-place.js";

/** Whether a member is read under this variable, and nothing is evaluated before that could change it. */
export function isTestedKey({ object, property, computed }: MemberExpression, key: string): boolean {
  return isMentioned(object) && computed && property.type === "Identifier" && property.name === key;
}

/** An expression that evaluates nothing. */
const isMentioned = ({ type }: Node): boolean =>
  type === "Identifier" || type === "ThisExpression" || type === "Literal";

/** The consequent after such a test, which has been verified. `consumed`: nobody gets the value. Gives whether it has the form. */
export function verifyTestedKey(
  { test, consequent }: ConditionalExpression,
  consumed: boolean,
  v: Verification,
): boolean {
  if (!v.allowsInPlace) return false;
  const key = keyOf(test, v);
  if (key === null) return false;
  if (consequent.type === "ConditionalExpression") return verifyFunctionCheck(consequent, v, key);
  if (!v.isStrict && verifyUseOfKey(consequent, key, v)) return true;
  if (!consumed || consequent.type !== "MemberExpression") return false;
  verifyRead(consequent, true, v, key);
  return true;
}

/** `o[k] = v`, `o[k]++`, `k in o`, of which nothing but the operation itself runs. Gives whether the expression has one of these forms. */
function verifyUseOfKey(node: Expression, key: string, v: Verification): boolean {
  switch (node.type) {
    case "AssignmentExpression":
      if (node.operator !== "=" || node.left.type !== "MemberExpression" || !isMentioned(node.right)) return false;
      if (!isTestedKey(node.left, key)) return false;
      verifyPlace(node.left, v, key);
      verifyValue(node.right, v);
      return true;
    case "UpdateExpression":
      if (node.argument.type !== "MemberExpression" || !isTestedKey(node.argument, key)) return false;
      verifyPlace(node.argument, v, key);
      return true;
    case "BinaryExpression": {
      const { left, operator, right } = node;
      if (operator !== "in" || left.type !== "Identifier" || left.name !== key || !isMentioned(right)) return false;
      verifyValue(left, v);
      verifyValue(right, v);
      return true;
    }
    default:
      return false;
  }
}

/** `$s_isKey(k)`, `$s_isKey($s_1 = …)` */
function keyOf(test: ConditionalExpression["test"], v: Verification): string | null {
  const [asked] = placedCall(test, "isKey", v) ?? [];
  const variable = asked?.type === "AssignmentExpression" && asked.operator === "=" ? asked.left : asked;
  return variable?.type === "Identifier" ? variable.name : null;
}
