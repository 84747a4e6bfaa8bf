/** Member accesses and keys, as syntax: what they name, and whether they are written to. */
import type * as t from "@babel/types";

export type Member = t.MemberExpression | t.OptionalMemberExpression;

export function isMember(node: t.Node | null | undefined): node is Member {
  return node?.type === "MemberExpression" || node?.type === "OptionalMemberExpression";
}

/** The name that a key spells: `x`, `["x"]`, `[1]` or a template without substitutions; null for any other key, `#x` among them. */
export function keyName(key: t.Node, computed: boolean): string | null {
  switch (key.type) {
    case "Identifier":
      return computed ? null : key.name;
    case "StringLiteral":
      return key.value;
    case "NumericLiteral":
      return String(key.value);
    case "TemplateLiteral":
      return key.expressions.length === 0 ? (key.quasis[0]!.value.cooked ?? null) : null;
    default:
      return null;
  }
}

export function memberName(node: Member): string | null {
  return keyName(node.property, node.computed);
}

/** Whether an expression is written to where it stands: by assignment in any form, by `++`, in a pattern or a loop head, by `delete`. */
export function isWritten(node: t.Node, ancestors: readonly t.Node[]): boolean {
  const parent = ancestors.at(-1);
  switch (parent?.type) {
    case "AssignmentExpression":
    case "AssignmentPattern":
    case "ForInStatement":
    case "ForOfStatement":
      return parent.left === node;
    case "UpdateExpression":
    case "RestElement":
    case "ArrayPattern":
      return true;
    case "ObjectProperty":
      return parent.value === node && ancestors.at(-2)?.type === "ObjectPattern";
    case "UnaryExpression":
      return parent.operator === "delete";
    default:
      return false;
  }
}
