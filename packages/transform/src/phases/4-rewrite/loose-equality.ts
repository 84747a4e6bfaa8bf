/** `a == b` where nothing is known of the types: identities are compared in place, and the guard does what converts an object. */
import type * as t from "@babel/types";
import * as b from "./builders.js";
import type { Rewriter } from "./rewriter.js";

/** An operand as it is rewritten. */
export interface EqualityOperand {
  readonly value: t.Expression;
  /** The temporary that keeps it; null where the expression may be evaluated again. */
  readonly held: t.Identifier | null;
  /** Whether it is known to be null. */
  readonly isNull: boolean;
}

export const isLooseEquality = (operator: string): boolean => operator === "==" || operator === "!=";

/**
 * What is identical is equal; of two texts, two objects, or an object and null, nothing else is, and neither is converted. Where one operand is null, the test
 * of the other is enough.
 *
 *     a === b || (typeof a !== "string" || typeof b !== "string") && (typeof a !== "object" || typeof b !== "object") && $s_binary("==", a, b)
 *     a !== b && (typeof a === "string" && typeof b === "string" || typeof a === "object" && typeof b === "object" || $s_binary("!=", a, b))
 *
 * Other types are not asked for: each test is text.
 */
export function makeLooseEquality(
  operator: string,
  left: EqualityOperand,
  right: EqualityOperand,
  guard: (left: t.Expression, right: t.Expression) => t.Expression,
  node: t.Node,
  rw: Rewriter,
): t.Expression {
  const isEqual = operator === "==";
  const evaluate = ({ value, held }: EqualityOperand) => (held === null ? value : rw.keep(held, value));
  const again = ({ value, held }: EqualityOperand) => (held === null ? { ...value } : b.id(held.name));
  const identity = b.at(b.binary(isEqual ? "===" : "!==", evaluate(left), evaluate(right)), node);
  const tested = [left, right].filter(({ isNull }) => !isNull);
  // Null is null.
  if (tested.length === 0) return identity;
  const [and, or] = isEqual ? (["||", "&&"] as const) : (["&&", "||"] as const);
  const areBoth = (type: string): t.Expression =>
    tested
      .map((operand): t.Expression => b.binary(isEqual ? "!==" : "===", b.typeOf(again(operand)), b.string(type)))
      .reduce((all, test) => b.logical(and, all, test));
  const types = tested.length === 2 ? ["string", "object"] : ["object"];
  const condition = types.map(areBoth).reduce((all, test) => b.logical(or, all, test));
  return b.logical(and, identity, b.logical(or, condition, guard(again(left), again(right))));
}
