/** `const { _x } = o`, in declarations, assignments, parameters, loop heads and catch clauses; only `this` may be the source (R1, I4). */
import type * as t from "@babel/types";
import { isPrivateName } from "../../../syntax/names.js";
import { type Place, rule } from "../place.js";

export const privatePattern = rule(["ObjectPattern"], (node, place) => {
  if (isTakenFromSelf(node, place)) return;
  for (const property of node.properties) {
    if (property.type !== "ObjectProperty" || property.computed || property.key.type !== "Identifier") continue;
    if (!isPrivateName(property.key.name)) continue;
    place.report("strict/private-pattern", { name: property.key.name }, property.key);
  }
});

function isTakenFromSelf(pattern: t.ObjectPattern, { ancestors, resolution }: Place): boolean {
  const parent = ancestors.at(-1);
  if (parent?.type === "VariableDeclarator") return parent.init != null && resolution.selfOf(parent.init) !== null;
  if (parent?.type === "AssignmentExpression")
    return parent.left === pattern && resolution.selfOf(parent.right) !== null;
  return false;
}
