/** How mutants are made: edits of a text by its tree, each under the name of its kind. */
import { GUARDS } from "@sallyport/runtime-guards/abi";
import { verifyArtifact } from "@sallyport/transform";
import { forEachNode, parseScript, type Node } from "./parser.js";

export interface Mutant {
  readonly kind: string;
  readonly text: string;
  /** The place of the change, for a failing test to show. */
  readonly at: number;
}

export type Fate = "refused" | "accepted" | "no program";

/** What becomes of a mutant. What does not parse says nothing about the rules. */
export function fateOf({ text }: Mutant, options: Parameters<typeof verifyArtifact>[1]): Fate {
  const [first] = verifyArtifact(text, options);
  if (first === undefined) return "accepted";
  return first.code === "artifact/parse-error" ? "no program" : "refused";
}

export interface Edit {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type Add = (kind: string, node: Pick<Node, "start" | "end">, replacement: string) => void;
export type Source = (node: Node) => string;

export const child = (node: Node, key: string): Node => node[key] as Node;

/** The guard that a node calls. */
export const guardOf = (node: Node | null | undefined): string | null => {
  if (node?.type !== "CallExpression") return null;
  const callee = child(node, "callee");
  const name = callee.type === "Identifier" ? String(callee["name"]) : "";
  return name.startsWith("$s_") && Object.hasOwn(GUARDS, name.slice(3)) ? name.slice(3) : null;
};

/** Whether a node is an operand of arithmetic, of which nothing but a number comes out. */
export function isOperand(node: Node, parent: Node | undefined): boolean {
  if (parent?.type === "AssignmentExpression" && parent["right"] !== node) return false;
  return (
    /^(?:Assignment|Binary)Expression$/.test(parent?.type ?? "") &&
    /^(?:[-*/%&|^]|<<|>>)/.test(String(parent!["operator"]))
  );
}

/** The edits that `weaken` adds at the nodes of a text. */
export function edits(
  text: string,
  weaken: (node: Node, parents: readonly Node[], source: Source, add: Add) => void,
): Edit[] {
  const program = parseScript(text);
  if (program === null) throw new Error("The text to mutate does not parse.");
  const found: Edit[] = [];
  const add: Add = (kind, { start, end }, replacement) => found.push({ kind, start, end, text: replacement });
  const source = (node: Node) => text.slice(node.start, node.end);
  forEachNode(program, (node, parents) => weaken(node, parents, source, add));
  return found;
}

/** The mutants that edits make of a text, of those kinds that are `wanted` when their turn comes. */
export function* mutantsOf(text: string, all: Iterable<Edit>, wanted: (kind: string) => boolean): Generator<Mutant> {
  for (const { kind, start, end, text: replacement } of all) {
    if (!wanted(kind)) continue;
    const mutant = takeGuards(text.slice(0, start) + replacement + text.slice(end), replacement);
    if (mutant !== text) yield { kind, text: mutant, at: start };
  }
}

/** Makes the functor take the guards that a mutation brings in: it is not for the lack of a binding that the mutant has to be refused. */
function takeGuards(text: string, changed: string): string {
  const [functor] = /^\(function \(\$s_guards\) \{\s*"use strict";\s*return \(\(/.exec(text) ?? [];
  const values = text.lastIndexOf("})(");
  if (functor === undefined || values === -1) return text;
  const taken = text.slice(values);
  const names = new Set([...changed.matchAll(/\$s_([a-zA-Z]+)/g)].map(([, name]) => name!));
  const missing = [...names].filter(
    (name) => Object.hasOwn(GUARDS, name) && !new RegExp(`\\$s_guards\\.${name}\\s*[,)]`).test(taken),
  );
  const parameters = missing.map((name) => `$s_${name}, `).join("");
  const given = missing.map((name) => `$s_guards.${name}, `).join("");
  const at = values + "})(".length;
  return functor + parameters + text.slice(functor.length, at) + given + text.slice(at);
}
