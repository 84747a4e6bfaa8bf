/**
 * What TypeScript's lowering erases and the rules still need: the names of fields that are declared writable for others (`public`, not `readonly`; R2),
 * as fields or as parameter properties. Taken from the program as it was written.
 */
import type * as t from "@babel/types";
import { keyName } from "./place.js";
import { walk } from "./walk.js";

export function publicNamesOf(ast: t.Node): ReadonlySet<string> {
  const names = new Set<string>();
  walk(ast, (node) => {
    if (node.type === "ClassProperty" && node.accessibility === "public" && !node.readonly) {
      const name = keyName(node.key, Boolean(node.computed));
      if (name !== null) names.add(name);
    } else if (node.type === "TSParameterProperty" && node.accessibility === "public" && !node.readonly) {
      const { parameter } = node;
      const target = parameter.type === "AssignmentPattern" ? parameter.left : parameter;
      if (target.type === "Identifier") names.add(target.name);
    }
    return true;
  });
  return names;
}
