/** `"_x" in o` with a literal, where `o` is not self (R1). A warning: on records the question is allowed. */
import { keyName } from "../../../syntax/members.js";
import { isPrivateName } from "../../../syntax/names.js";
import { makeRule } from "../place.js";

export const privateKeyIn = makeRule(["BinaryExpression"], (node, place) => {
  if (node.operator !== "in" || place.resolution.selfOf(node.right) !== null) return;
  const name = keyName(node.left, true);
  if (name !== null && isPrivateName(name)) place.report("strict/private-key-in", { name }, node);
});
