/** What a rule is given beside the node, and the questions about names that several rules ask. Rules report; they never change the tree. */
import type * as t from "@babel/types";
import type { Code, ParametersOf } from "../../diagnostics/catalogue/index.js";
import { isMember, memberName } from "../../syntax/members.js";
import type { Binding, Resolution } from "../1-parse/resolution.js";
import { KnownClasses } from "./known-classes.js";

export interface RulesContext {
  readonly filename: string;
  readonly profile: "strict" | "compat";
  readonly goal: "script" | "module" | "commonjs";
  /** The names that the host says it provides; null: it does not say. */
  readonly globals: ReadonlySet<string> | null;
  /** R1's option: `other._x` in the body of a class means a member of another instance of it. */
  readonly friends: boolean;
  /** Names that the file declares `private` in TypeScript, where that is always so. */
  readonly friendNames: ReadonlySet<string>;
}

/**
 * Reports a finding at a node of the source. `certain`: bindings on whose value the finding rests; it is dropped if the file assigns one of them
 * anywhere.
 */
export type Report = <C extends Code>(
  code: C,
  parameters: ParametersOf<C>,
  at: t.Node,
  certain?: readonly Binding[],
) => void;

export class Place {
  /** The nodes around the node, the outermost first. */
  ancestors: readonly t.Node[] = [];
  readonly classes: KnownClasses;

  constructor(
    readonly context: RulesContext,
    readonly resolution: Resolution,
    readonly report: Report,
  ) {
    this.classes = new KnownClasses(resolution);
  }

  get parent(): t.Node | undefined {
    return this.ancestors.at(-1);
  }

  /** The name of an expression that is a free name and that the host has not said to provide itself; null for any other. */
  intrinsicName(node: t.Node | null | undefined): string | null {
    const name = this.freeName(node);
    return name !== null && this.context.globals?.has(name) ? null : name;
  }

  /** The name of an expression that is a free name; null for any other. */
  freeName(node: t.Node | null | undefined): string | null {
    return node?.type === "Identifier" && this.resolution.bindingOf(node) === null ? node.name : null;
  }

  /** A member of a free name, `Object.assign` for example, as that text. */
  globalMember(node: t.Node): string | null {
    if (!isMember(node)) return null;
    const object = this.freeName(node.object);
    const name = memberName(node);
    return object === null || name === null ? null : `${object}.${name}`;
  }

  /** What a call of one of the statics that write to their first argument writes to; those that only close it (`freeze`) are not among them. */
  writtenArgument(node: t.CallExpression): t.Node | null {
    const operation = this.globalMember(node.callee);
    return operation !== null && writersOfFirstArgument.has(operation) ? (node.arguments[0] ?? null) : null;
  }

  /** Whether the node stands behind `typeof`, which asks about a name and does not take its value. */
  get isAsked(): boolean {
    const { parent } = this;
    return parent?.type === "UnaryExpression" && parent.operator === "typeof";
  }
}

const writersOfFirstArgument: ReadonlySet<string> = new Set([
  "Object.assign",
  "Object.defineProperty",
  "Object.defineProperties",
  "Object.setPrototypeOf",
  "Reflect.set",
  "Reflect.defineProperty",
  "Reflect.deleteProperty",
  "Reflect.setPrototypeOf",
]);

export interface Rule {
  readonly nodes: readonly t.Node["type"][];
  readonly verify: (node: t.Node, place: Place) => void;
}

/** A rule on some node types, with the node's type known in its body. */
export function makeRule<T extends t.Node["type"]>(
  nodes: readonly T[],
  verify: (node: Extract<t.Node, { type: T }>, place: Place) => void,
): Rule {
  return { nodes, verify: verify as Rule["verify"] };
}
