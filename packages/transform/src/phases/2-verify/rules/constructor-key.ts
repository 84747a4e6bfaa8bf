/** `constructor` as a member of a class: by a computed key, an accessor, a field or a static (R5, I2). */
import { keyName } from "../../../syntax/members.js";
import { makeRule } from "../place.js";

export const constructorKey = makeRule(["ClassMethod", "ClassProperty"], (node, place) => {
  if (node.type === "ClassMethod" && node.kind === "constructor") return;
  if (keyName(node.key, Boolean(node.computed)) === "constructor") place.report("strict/constructor-key", {}, node.key);
});
