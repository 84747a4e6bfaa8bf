/** Operators: what of their operands becomes a text or a number, and what the guest's code gets to see of them. */
import { RESERVED_PREFIX } from "@sallyport/runtime-guards/abi";
import type { BinaryExpression, Expression, Identifier, UnaryExpression, UpdateExpression } from "acorn";
import { verifyAssigned, verifyEffect, verifyReference, verifySequence, verifyValue } from "./expressions.js";
import { verifyPrivateName, verifySuperRead } from "./guard-calls.js";
import { reservedRole } from "./guards.js";
import { verifyBound, verifyConsumed, verifyNumeric, verifyPrimitiveOperation } from "./in-place.js";
import { verifyMemberTarget } from "./patterns.js";
import { isNullTest, verifyTest } from "./unbound-methods.js";
import { isNumeric } from "./primitives.js";
import { isStringLiteral } from "./verification.js";
import type { Verification } from "./verification.js";
import { isPlace, verifyMemberUpdate } from "./writes-in-place.js";

const PLAIN_OPERATORS: ReadonlySet<string> = new Set([
  "===",
  "!==",
  "-",
  "*",
  "/",
  "%",
  "**",
  "&",
  "|",
  "^",
  "<<",
  ">>",
  ">>>",
]);

export function verifyBinary(node: BinaryExpression, v: Verification): void {
  const { left, operator, right } = node;
  if (left.type === "PrivateIdentifier") {
    verifyPrivateName(left, v);
    verifyValue(right, v);
    return;
  }
  if (isNullTest(node)) {
    verifyTest(node, v);
    return;
  }
  if (isIdentity(operator) && left.type !== "Literal" && right.type !== "Literal") {
    verifyValue(left, v);
    verifyValue(right, v);
    return;
  }
  if (PLAIN_OPERATORS.has(operator)) {
    const verifyOperand = isIdentity(operator) ? verifyConsumed : verifyNumeric;
    verifyOperand(left, v);
    verifyOperand(right, v);
    return;
  }
  if (KNOWN_OPERATORS.has(operator) && verifyPrimitiveOperation(node, v)) return;
  // `instanceof` hands its operands to guest code, and `in` only tells whether a member is there.
  const isIndex = operator === "in" && !v.isStrict && isNumeric(left);
  const isAsked =
    v.allowsInPlace && (operator === "instanceof" || (operator === "in" && isStringLiteral(left)) || isIndex);
  if (!isAsked) v.refuse("operator", node, `\`${operator}\` stands outside a guard`);
  if (operator === "in" && isStringLiteral(left)) v.facts.names.add((left as { value: string }).value);
  if (isIndex) verifyConsumed(left, v);
  else verifyValue(left, v);
  if (operator === "instanceof" && isKind(right)) verifyBound(right, v);
  else verifyValue(right, v);
}

/** `$s_k1`, on the right of `instanceof`: a constructor of the realm's, which nobody gets. */
const isKind = (node: Expression): node is Identifier =>
  node.type === "Identifier" && node.name.startsWith(RESERVED_PREFIX) && reservedRole(node.name) === "kind";

export const KNOWN_OPERATORS: ReadonlySet<string> = new Set(["+", "==", "!=", "<", ">", "<=", ">="]);

const isIdentity = (operator: string): boolean => operator === "===" || operator === "!==";

/** The operand of `void`, whose value nobody gets. */
function verifyVoided(node: Expression, v: Verification): void {
  if (node.type === "MemberExpression" || node.type === "ConditionalExpression") verifyConsumed(node, v);
  else if (node.type === "SequenceExpression") verifySequence(node, verifyVoided, v);
  else verifyEffect(node, v);
}

export function verifyUnary(node: UnaryExpression, v: Verification): void {
  const { argument, operator } = node;
  if (operator === "void") {
    verifyVoided(argument, v);
    return;
  }
  if (operator === "delete" && argument.type === "MemberExpression") {
    // A ReferenceError, once the key is evaluated.
    if (argument.object.type === "Super") {
      verifySuperRead(argument, v);
      return;
    }
    v.refuse("member", node, "a member is deleted without `$s_remove`");
  }
  if (operator === "+" || operator === "-" || operator === "~") v.forgetMethods(() => verifyNumeric(argument, v));
  else verifyTest(argument, v);
}

/** Of a member only the number comes out, so that `o.#x++` and, outside of a class after `$s_writable(this)`, `super[…]++` stay. */
export function verifyUpdate(node: UpdateExpression, v: Verification): void {
  const { argument } = node;
  if (argument.type === "Identifier") {
    verifyReference(argument, v);
    verifyAssigned(argument, null, v);
  } else if (argument.type === "MemberExpression" && isPlace(argument, v)) {
    verifyMemberUpdate(node, argument, v);
  } else if (
    argument.type === "MemberExpression" &&
    (argument.object.type === "Super" || argument.property.type === "PrivateIdentifier")
  ) {
    verifyMemberTarget(argument, v);
  } else {
    v.refuse("member", node, "a member is updated without `$s_update`");
    verifyValue(argument, v);
  }
}
