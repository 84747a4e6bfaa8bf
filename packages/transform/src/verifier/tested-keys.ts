/**
 * `$s_isKey(k) ? typeof ($s_1 = o[k]) === "function" ? $s_tame($s_1) : $s_1 : …`, in strict `$s_read(o, $s_1)`: a key that the guard has just seen to be a text, neither a special name (I2) nor one under which
 * the host has put something, in strict nor one that is spelled as a private name (I4). Under it a member is read as under a name that the text spells out: what comes may be a native, and is checked for it (I1).
 *
 * The attacks: the test of one variable and the use of another; an object whose evaluation changes the variable in between; the value without its check.
 */
import type { ConditionalExpression, MemberExpression } from "acorn";
import { verifyFunctionCheck, verifyRead } from "./in-place.js";
import { placedCall } from "./guard-calls.js";
import type { Verification } from "./verification.js";

/** Whether a member is read under this variable, and nothing is evaluated before that could change it. */
export function isTestedKey({ object, property, computed }: MemberExpression, key: string): boolean {
  const isQuiet = object.type === "Identifier" || object.type === "ThisExpression" || object.type === "Literal";
  return isQuiet && computed && property.type === "Identifier" && property.name === key;
}

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
  if (!consumed || consequent.type !== "MemberExpression") return false;
  verifyRead(consequent, true, v, key);
  return true;
}

/** `$s_isKey(k)`, `$s_isKey($s_1 = …)` */
function keyOf(test: ConditionalExpression["test"], v: Verification): string | null {
  const [asked] = placedCall(test, "isKey", v) ?? [];
  const variable = asked?.type === "AssignmentExpression" && asked.operator === "=" ? asked.left : asked;
  return variable?.type === "Identifier" ? variable.name : null;
}
