/**
 * Members that are written in place: of self, and in strict of what a test shows to be no instance and no class (R2). The attack: `victim.balance = 1`, where
 * the test looked at another object.
 */
import type {
  AssignmentExpression,
  ConditionalExpression,
  Expression,
  LogicalExpression,
  MemberExpression,
  UpdateExpression,
} from "acorn";
import { verifyValue } from "./expressions.js";
import { verifyTest } from "./guard-calls.js";
import { isSelfInPlace, verifyConsumed, verifyKeyInPlace, verifyObject } from "./in-place.js";
import { isArithmetic } from "./primitives.js";
import { isVoidZero } from "./verification.js";
import type { Verification } from "./verification.js";

/** A member that an assignment, a pattern or a loop writes in place: of a value of the guest's, which no native is. */
export function verifyPlace(node: MemberExpression, v: Verification): void {
  if (!v.allowsInPlace) v.refuse("member", node, "a member is written without a guard");
  if (node.object.type === "Super") {
    v.refuse("super", node, "a `super` member is written under a key that no guard has seen");
    return;
  }
  if (v.isStrict) {
    const isOwn =
      isSelfInPlace(node.object, v) && (node.property.type !== "Literal" || typeof node.property.value !== "number");
    if (!isOwn && node.property.type !== "PrivateIdentifier")
      v.refuse("member", node, "a member of something else than self is written in place");
    if (isOwn) verifyObject(node.object, v);
    else verifyValue(node.object, v);
  } else verifyValue(node.object, v);
  verifyKeyInPlace(node, "written", v);
}

/** Whether a member is one that only the guards' own forms write: `$s_ref(…).v` and `super`. */
export function isPlace(node: MemberExpression, v: Verification): boolean {
  return v.allowsInPlace && node.object.type !== "Super" && !isReference(node);
}

function isReference(node: MemberExpression): boolean {
  const { object } = node;
  return (
    object.type === "CallExpression" &&
    object.callee.type === "Identifier" &&
    (object.callee.name === "$s_ref" || object.callee.name === "$s_refSelf")
  );
}

/** `o.p = v`, and `o.p -= v`, whose value is a number. */
export function verifyMemberAssignment(node: AssignmentExpression, left: MemberExpression, v: Verification): void {
  verifyPlace(left, v);
  if (node.operator === "=") verifyValue(node.right, v);
  else {
    if (!isArithmetic(node.operator.slice(0, -1)))
      v.refuse("member", node, "a compound assignment reads a member without a guard");
    verifyConsumed(node.right, v);
  }
}

/**
 * `o[$s_mark] === void 0 ? o.p = v : …`: o is no instance and no class, and nothing is evaluated between the test and `o` in the consequent. Gives whether
 * the consequent is such a write.
 */
export function verifyMarkedWrite(node: ConditionalExpression, v: Verification): boolean {
  if (!v.isStrict || !v.allowsInPlace) return false;
  const { test, consequent } = node;
  const asked = test.type === "LogicalExpression" && test.operator === "&&" ? test.right : test;
  const place =
    consequent.type === "AssignmentExpression"
      ? consequent.left
      : consequent.type === "UpdateExpression"
        ? consequent.argument
        : null;
  if (place?.type !== "MemberExpression" || place.object.type === "Super" || !asksForMark(asked, place.object, v))
    return false;
  if (asked !== test) verifyTest((test as LogicalExpression).left, v);
  verifyValue(place.object, v);
  verifyKeyInPlace(place, "written", v);
  if (consequent.type !== "AssignmentExpression") return true;
  const { operator } = consequent;
  if (operator !== "=" && !isArithmetic(operator.slice(0, -1)))
    v.refuse("member", consequent, "a compound assignment reads a member without a guard");
  if (operator === "=") verifyValue(consequent.right, v);
  else verifyConsumed(consequent.right, v);
  return true;
}

/** `o[$s_mark] === void 0` of the same variable, or of `this`. */
function asksForMark(node: Expression, object: Expression, v: Verification): boolean {
  if (node.type !== "BinaryExpression" || node.operator !== "===" || !isVoidZero(node.right)) return false;
  const { left } = node;
  if (left.type !== "MemberExpression" || !left.computed || left.object.type === "Super") return false;
  const { object: marked, property } = left;
  const isMark = property.type === "Identifier" && property.name === "$s_mark" && v.guards.has("$s_mark");
  return (
    isMark &&
    (marked.type === "Identifier"
      ? object.type === "Identifier" && object.name === marked.name
      : marked.type === "ThisExpression" && object.type === "ThisExpression")
  );
}

/** `o.p++` */
export function verifyMemberUpdate(node: UpdateExpression, argument: MemberExpression, v: Verification): void {
  if (!v.allowsInPlace) v.refuse("member", node, "a member is updated without `$s_update`");
  verifyPlace(argument, v);
}
