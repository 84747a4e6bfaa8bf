/** `Object.assign(this, { _x: … })` with a private name that the class neither declares nor assigns (R1, R2). */
import type * as t from "@babel/types";
import { keyName, memberName } from "../../../syntax/members.js";
import { isPrivateName } from "../../../syntax/names.js";
import { walk } from "../../../syntax/walk.js";
import { makeRule } from "../place.js";

export const privateAssign = makeRule(["CallExpression"], (node, place) => {
  const [target, ...sources] = node.arguments;
  if (target === undefined || place.globalMember(node.callee) !== "Object.assign") return;
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

/** Whether a class has an element of that name, or assigns a member of that name anywhere in its body. */
function isMade(node: t.Class, name: string): boolean {
  const isDeclared = node.body.body.some(
    (element) =>
      "key" in element &&
      !("static" in element && element.static) &&
      keyName(element.key, isComputed(element)) === name,
  );
  if (isDeclared) return true;
  let assigned = false;
  walk(node.body, (inner, ancestors) => {
    const parent = ancestors.at(-1);
    if (inner.type === "MemberExpression" && parent?.type === "AssignmentExpression" && parent.left === inner) {
      assigned ||= memberName(inner) === name;
    }
    return !assigned;
  });
  return assigned;
}

function isComputed(element: t.ClassBody["body"][number]): boolean {
  return "computed" in element && element.computed === true;
}
