/**
 * Early errors of ECMAScript (§15.7.1, §16.2.1.1, §13.1.1) that Babel's parser leaves to TypeScript, where overloads, types and declarations that
 * merge have the same syntax. On the lowered program, which has none of these.
 */
import type * as t from "@babel/types";
import { boundIdentifiers } from "../../../syntax/bindings.js";
import { nameOf } from "../../../syntax/static-key.js";
import { makeRule, type Rule } from "../place.js";

const constructors = makeRule(["ClassBody"], ({ body }, place) => {
  const [, second] = body.filter((member) => member.type === "ClassMethod" && member.kind === "constructor");
  if (second) place.report("syntax/parse-error", { message: "Duplicate constructor in the same class" }, second);
});

const nameThis = makeRule(["Identifier"], (node, place) => {
  if (node.name !== "this" || place.resolution.bindingOf(node)?.identifier !== node) return;
  place.report("syntax/parse-error", { message: "`this` cannot be declared" }, node);
});

const exportedNames = makeRule(["Program"], ({ body }, place) => {
  const seen = new Set<string>();
  for (const [name, node] of body.flatMap(namesExportedBy)) {
    if (seen.has(name)) place.report("syntax/parse-error", { message: `\`${name}\` has already been exported` }, node);
    seen.add(name);
  }
});

function namesExportedBy(statement: t.Statement): [name: string, node: t.Node][] {
  if (statement.type === "ExportDefaultDeclaration") return [["default", statement]];
  if (statement.type !== "ExportNamedDeclaration") return [];
  if (statement.declaration) return boundIdentifiers(statement).map((node) => [node.name, node]);
  return statement.specifiers.map(({ exported }) => [nameOf(exported), exported]);
}

export const earlyErrors: readonly Rule[] = [constructors, nameThis, exportedNames];
