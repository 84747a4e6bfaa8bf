/**
 * The names of members that a TypeScript file declares `private`: friends, the other instances of the class, share them (R1). The lowering erases the
 * declarations, so they are taken from the program as it was written. A name counts for the whole file; whose brand is asked for is the rewriting's to say.
 */
import type * as t from "@babel/types";
import { keyName } from "./members.js";
import { walk } from "./walk.js";

export function friendNamesOf(ast: t.Node): ReadonlySet<string> {
  const names = new Set<string>();
  walk(ast, (node) => {
    if ("accessibility" in node && node.accessibility === "private") {
      const name = nameOf(node);
      if (name !== null) names.add(name);
    }
    return true;
  });
  return names;
}

function nameOf(node: t.Node): string | null {
  if (node.type === "TSParameterProperty") {
    const target = node.parameter.type === "AssignmentPattern" ? node.parameter.left : node.parameter;
    return target.type === "Identifier" ? target.name : null;
  }
  return "key" in node && node.key && typeof node.key === "object"
    ? keyName(node.key, "computed" in node && node.computed === true)
    : null;
}
