/** An imported name as a target: of an assignment in any form, a pattern, `++` or a loop head. The rewriting reads imports through cells. */
import { isWritten } from "../../../syntax/members.js";
import { makeRule } from "../place.js";

export const importAssignment = makeRule(["Identifier"], (node, place) => {
  const binding = place.resolution.bindingOf(node);
  if (binding?.kind !== "import" || binding.identifier === node || !isWritten(node, place.ancestors)) return;
  place.report("syntax/import-assignment", { name: node.name }, node);
});
