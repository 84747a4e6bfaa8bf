/** `"_x" in o` with a literal, where `o` is not self (R1). A warning: on records the question is allowed. */
import { isPrivateName } from "../../../syntax/names.js";
import { keyName, rule } from "../place.js";

export const privateKeyIn = rule(["BinaryExpression"], (node, place) => {
  if (node.operator !== "in" || node.left.type === "PrivateName" || node.left.type === "NumericLiteral") return;
  const name = keyName(node.left, true);
  if (name === null || !isPrivateName(name) || place.resolution.selfOf(node.right) !== null) return;
  place.report("strict/private-key-in", { name }, node);
});
