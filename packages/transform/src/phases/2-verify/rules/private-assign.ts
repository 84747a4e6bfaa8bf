/** `Object.assign(this, { _x: … })` with a private name as a literal key, which the guard refuses (R1, R2). */
import { keyName } from "../../../syntax/members.js";
import { isPrivateName } from "../../../syntax/names.js";
import { makeRule } from "../place.js";

export const privateAssign = makeRule(["CallExpression"], (node, place) => {
  const [target, ...sources] = node.arguments;
  if (target === undefined || place.globalMember(node.callee) !== "Object.assign") return;
  if (place.resolution.selfOf(target) === null) return;
  for (const source of sources) {
    if (source.type !== "ObjectExpression") continue;
    for (const property of source.properties) {
      if (property.type === "SpreadElement") continue;
      const name = keyName(property.key, property.computed);
      if (name === null || !isPrivateName(name)) continue;
      place.report("strict/private-assign", { name }, property.key);
    }
  }
});
