/** What a rule is given beside the node, and the questions that several rules ask. Rules report; they never change the tree. */
import type * as t from "@babel/types";
import type { Code, ParametersOf } from "../../diagnostics/catalogue/index.js";
import type { Binding, Resolution } from "../1-parse/resolve.js";

export interface RulesContext {
  readonly filename: string;
  readonly profile: "strict" | "compat";
  readonly goal: "script" | "module" | "commonjs";
  /** The names that the host says it provides; null or undefined: it does not say. */
  readonly globals: ReadonlySet<string> | null;
  /** R1's option: `other._x` in the body of a class means a member of another instance of it. */
  readonly friends: boolean;
  /** Names of members that the file declares `public`, which TypeScript's lowering has erased: {@link verifyRules} does not call them closed. */
  readonly publicNames?: ReadonlySet<string> | undefined;
}

export interface Place {
  readonly context: RulesContext;
  readonly resolution: Resolution;
  /** The nodes around the node, the outermost first. */
  readonly ancestors: readonly t.Node[];
  /**
   * Reports a finding at a node of the source. `certain`: bindings on whose value the finding rests; it is dropped if the file assigns one of them
   * anywhere.
   */
  report<C extends Code>(code: C, parameters: ParametersOf<C>, at: t.Node, certain?: readonly Binding[]): void;
}

export interface Rule {
  readonly nodes: readonly t.Node["type"][];
  readonly verify: (node: t.Node, place: Place) => void;
}

/** A rule on some node types, with the node's type known in its body. */
export function rule<T extends t.Node["type"]>(
  nodes: readonly T[],
  verify: (node: Extract<t.Node, { type: T }>, place: Place) => void,
): Rule {
  return { nodes, verify: verify as Rule["verify"] };
}

export type Member = t.MemberExpression | t.OptionalMemberExpression;

export function isMember(node: t.Node | null | undefined): node is Member {
  return node?.type === "MemberExpression" || node?.type === "OptionalMemberExpression";
}

/** The name that a key spells: `.x`, `["x"]` or a template without substitutions; null for any other key. */
export function keyName(key: t.Node, computed: boolean): string | null {
  if (key.type === "Identifier") return computed ? null : key.name;
  if (key.type === "StringLiteral") return key.value;
  if (key.type === "NumericLiteral") return String(key.value);
  if (key.type === "TemplateLiteral" && key.expressions.length === 0) return key.quasis[0]!.value.cooked ?? null;
  return null;
}

export function memberName(node: Member): string | null {
  return keyName(node.property, node.computed);
}

/** The name of an expression that is a free name; null for any other. */
export function freeName(node: t.Node | null | undefined, place: Place): string | null {
  return node?.type === "Identifier" && place.resolution.bindingOf(node) === null ? node.name : null;
}

/** How a member expression is written to, if it is: by assignment in any form, by `++`, by `delete`. */
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

/** A call of a static of a free global, `Object.assign(…)` for example, as `"Object.assign"`. */
export function globalStatic(callee: t.Node, place: Place): string | null {
  if (!isMember(callee)) return null;
  const object = freeName(callee.object, place);
  const name = memberName(callee);
  return object === null || name === null ? null : `${object}.${name}`;
}

/** The statics that write to their first argument; those that only close it (`freeze`) are not among them. */
export const writersOfFirstArgument: ReadonlySet<string> = new Set([
  "Object.assign",
  "Object.defineProperty",
  "Object.defineProperties",
  "Object.setPrototypeOf",
  "Reflect.set",
  "Reflect.defineProperty",
  "Reflect.deleteProperty",
  "Reflect.setPrototypeOf",
]);
