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
import type { Rewriter } from "./rewriter.js";

/** Operators whose `ToPrimitive` can give a function's text, or compare with it. */
export const guardedOperators: ReadonlySet<string> = new Set(["+", "==", "!=", "<", ">", "<=", ">="]);

export function BinaryExpression(node: t.BinaryExpression, rw: Rewriter): t.Expression {
  if (node.left.type === "PrivateName") {
    node.right = rw.expression(node.right);
    return node;
  }
  if (node.operator === "in") {
    const inSelf = rw.selfOf(node.right) !== null;
    const key =
      inSelf && node.left.type === "StringLiteral" && isPrivateName(node.left.value)
        ? b.at(rw.privateKey(node.left.value), node.left)
        : rw.expression(node.left);
    return rw.guard(inSelf ? "hasSelf" : "has", [key, rw.expression(node.right)], node);
  }
  const left = rw.expression(node.left);
  const right = rw.expression(node.right);
  if (node.operator === "instanceof") return rw.guard("instanceOf", [left, right], node);
  if (guardedOperators.has(node.operator)) return rw.guard("binary", [b.string(node.operator), left, right], node);
  node.left = left;
  node.right = right;
  return node;
}
