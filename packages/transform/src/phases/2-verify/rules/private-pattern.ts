/** `const { _x } = o`, in declarations, assignments, parameters, loop heads and catch clauses; only `this` may be the source (R1, I4). */
import type * as t from "@babel/types";
import { isPrivateName } from "../../../syntax/names.js";
import { makeRule, type Place } from "../place.js";

export const privatePattern = makeRule(["ObjectPattern"], (node, place) => {
  if (isTakenFromSelf(node, place)) return;
  for (const property of node.properties) {
    // A key in quotes or brackets is a record's.
    if (property.type !== "ObjectProperty" || property.computed || property.key.type !== "Identifier") continue;
    const { name } = property.key;
    if (isPrivateName(name)) place.report("strict/private-pattern", { name }, property.key);
  }
});

function isTakenFromSelf(pattern: t.ObjectPattern, { parent, resolution }: Place): boolean {
  if (parent?.type === "VariableDeclarator") return Boolean(parent.init && resolution.selfOf(parent.init));
  return parent?.type === "AssignmentExpression" && parent.left === pattern && resolution.selfOf(parent.right) !== null;
}
