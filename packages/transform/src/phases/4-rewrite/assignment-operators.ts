/** The operators of assignments: which of them are logical, which give primitives alone, and what `left op= right` computes. */
import type * as t from "@babel/types";
import * as b from "./builders.js";
import { guardedOperators } from "./BinaryExpression.js";
import { makeOperand, rewriteOperation } from "./in-place.js";
import type { Rewriter } from "./rewriter.js";

/** The operators whose operand nobody gets: what they read needs no check, and what they write is a primitive. */
export const isPrimitiveOperator = (operator: string): boolean =>
  !isLogical(operator) && !guardedOperators.has(operator.slice(0, -1));

export function isLogical(operator: string): operator is "&&=" | "||=" | "??=" {
  return operator === "&&=" || operator === "||=" || operator === "??=";
}

export function makeLogical(operator: string, left: t.Expression, right: t.Expression, node: t.Node): t.Expression {
  return b.at(b.logical(operator.slice(0, -1) as t.LogicalExpression["operator"], left, right), node);
}

/** `place op= right`, by a read of the place and a write: logical ones evaluate `right`, and write, only where the read says so. */
export function makeReadAndWrite(
  read: () => t.Expression,
  write: (value: t.Expression) => t.Expression,
  right: () => t.Expression,
  node: t.AssignmentExpression,
  rw: Rewriter,
): t.Expression {
  const { operator } = node;
  return isLogical(operator)
    ? makeLogical(operator, read(), write(right()), node)
    : write(rewriteOperator(operator, read, node, rw));
}

/** `left op right`, for `left op= right`. */
export function rewriteOperator(
  operator: string,
  left: () => t.Expression,
  node: t.AssignmentExpression,
  rw: Rewriter,
  rawLeft: (() => t.Expression) | null = null,
): t.Expression {
  const plain = operator.slice(0, -1);
  const right = makeOperand(node.right, rw);
  return guardedOperators.has(plain)
    ? rewriteOperation(
        plain,
        { original: node.left, rewrite: left, rewriteRaw: () => rawLeft?.() ?? null },
        right,
        node,
        rw,
      )
    : b.at(b.binary(plain, left(), right.rewrite()), node);
}
