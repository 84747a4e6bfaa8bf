/**
 *     a + b           ⇒  $s_binary("+", a, b)       the operators that turn an object into text or compare it as one
 *     k in o          ⇒  $s_has(k, o)
 *     a instanceof B  ⇒  $s_instanceOf(a, B)
 *
 * `#x in o`, `===` and arithmetic stay: they show nothing of their operands but numbers.
 */
import type * as t from "@babel/types";
import { isPrivateName } from "../../syntax/names.js";
import * as b from "./builders.js";
import { makeOperand, rewriteConsumed, rewriteNumeric, rewriteOperation } from "./in-place.js";
import { rewriteKeyedTest } from "./keyed-members.js";
import { isInnocuousText } from "./primitive-syntax.js";
import type { Rewriter } from "./rewriter.js";

/** Operators whose `ToPrimitive` can give a function's text, or compare with it. */
export const guardedOperators: ReadonlySet<string> = new Set(["+", "==", "!=", "<", ">", "<=", ">="]);

export function BinaryExpression(node: t.BinaryExpression, rw: Rewriter): t.Expression {
  if (node.left.type === "PrivateName") {
    node.right = rw.expression(node.right);
    return node;
  }
  if (node.operator === "in") {
    if (rw.testsPay && !rw.strict && node.left.type !== "StringLiteral") return rewriteKeyedTest(node, rw);
    const inSelf = rw.selfOf(node.right) !== null;
    const key =
      inSelf && node.left.type === "StringLiteral" && isPrivateName(node.left.value)
        ? b.at(rw.privateKey(node.left.value), node.left)
        : rw.expression(node.left);
    if (rw.inPlace && node.left.type === "StringLiteral" && !(rw.strict && isPrivateName(node.left.value))) {
      rw.names.add(node.left.value);
      node.right = rw.expression(node.right);
      return node;
    }
    return rw.guard(inSelf ? "hasSelf" : "has", [key, rw.expression(node.right)], node);
  }
  const compared = rw.inPlace ? comparedWithNull(node, rw) : null;
  if (compared !== null) {
    node.left = compared;
    node.right = b.nil();
  }
  const { left, right, operator } = node;
  if (guardedOperators.has(operator) && compared === null && !(rw.inPlace && isComparedWithText(node))) {
    return rewriteOperation(operator, makeOperand(left, rw), makeOperand(right, rw), node, rw);
  }
  if (operator === "instanceof" && !rw.inPlace)
    return rw.guard("instanceOf", [rw.expression(left), rw.expression(right)], node);
  const kind = operator === "instanceof" ? rw.languageGlobal(right) : null;
  if (kind !== null) {
    node.left = rw.expression(left as t.Expression);
    node.right = b.at(rw.kind(kind), right);
    return node;
  }
  const rewriteOperand = isArithmetic(operator)
    ? rewriteNumeric
    : isIdentity(operator) && (isLiteral(left) || isLiteral(right))
      ? rewriteConsumed
      : (operand: t.Expression) => rw.expression(operand);
  node.left = rewriteOperand(left as t.Expression, rw);
  node.right = rewriteOperand(right, rw);
  return node;
}

/** The x of `x == null`, `null == x` and `x == undefined`, which look at nothing but the value. */
function comparedWithNull({ operator, left, right }: t.BinaryExpression, rw: Rewriter): t.Expression | null {
  if (operator !== "==" && operator !== "!=") return null;
  if (isNullish(right, rw)) return left as t.Expression;
  return isNullish(left, rw) ? right : null;
}

/** `x == "text"`, where the text is none that a function or a date has: whatever x is converted to, nobody is told more than that it is not this text. */
function isComparedWithText({ operator, left, right }: t.BinaryExpression): boolean {
  return (operator === "==" || operator === "!=") && (isInnocuousText(left) || isInnocuousText(right));
}

/** Null or undefined, by the syntax. */
function isNullish(node: t.Node, rw: Rewriter): boolean {
  return (
    node.type === "NullLiteral" ||
    (node.type === "Identifier" && node.name === "undefined" && rw.resolution.bindingOf(node) === null) ||
    (node.type === "UnaryExpression" && node.operator === "void" && node.argument.type === "NumericLiteral")
  );
}

const isArithmetic = (operator: string): boolean => operator !== "instanceof" && !isIdentity(operator);

const isIdentity = (operator: string): boolean => operator.startsWith("==") || operator.startsWith("!=");

function isLiteral(node: t.Expression): boolean {
  return (
    node.type === "StringLiteral" ||
    node.type === "NumericLiteral" ||
    node.type === "BooleanLiteral" ||
    node.type === "NullLiteral"
  );
}
