/** `Object.assign(this, { _x: … })` with a private name that the class neither declares nor assigns (R1, R2). */
import type * as t from "@babel/types";
import { isPrivateName } from "../../../syntax/names.js";
import { globalStatic, keyName, memberName, rule } from "../place.js";
import { walk } from "../walk.js";

export const privateAssign = rule(["CallExpression"], (node, place) => {
  const [target, ...sources] = node.arguments;
  if (target === undefined || globalStatic(node.callee, place) !== "Object.assign") return;
  const self = place.resolution.selfOf(target);
  // A parent may declare the name; that is for the guard to say.
  if (self === null || self.static || self.class.superClass) return;
  for (const source of sources) {
    if (source.type !== "ObjectExpression") continue;
    for (const property of source.properties) {
      if (property.type === "SpreadElement") continue;
      const name = keyName(property.key, property.computed);
      if (name === null || !isPrivateName(name) || isMade(self.class, name)) continue;
      place.report("strict/private-assign", { name }, property.key);
    }
  }
});

/** Whether a class has a member of that name, or writes it to some `this`. */
function isMade(node: t.Class, name: string): boolean {
  let made = false;
  walk(node.body, (inner, ancestors) => {
    if (made) return false;
    if (ancestors.length === 1 && "key" in inner && !("static" in inner && inner.static)) {
      made =
        inner.key !== null &&
        keyName(inner.key as t.Node, Boolean((inner as { computed?: boolean }).computed)) === name;
    } else if (inner.type === "MemberExpression" && memberName(inner) === name) {
      const parent = ancestors.at(-1);
      made = parent?.type === "AssignmentExpression" && parent.left === inner;
    }
    return !made;
  });
  return made;
}
