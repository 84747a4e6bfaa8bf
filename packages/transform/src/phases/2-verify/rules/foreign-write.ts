/** `c.x = v` where `c` certainly is an instance of a class of this file that does not let others write `x` (R2, I5). */
import { isPrivateName } from "../../../syntax/names.js";
import { knownInstance, mayBeWritable } from "../classes.js";
import { isWritten, memberName, rule } from "../place.js";

export const foreignWrite = rule(["MemberExpression"], (node, place) => {
  if (!isWritten(node, place.ancestors)) return;
  const name = memberName(node);
  // Private names are the business of another rule.
  if (name === null || isPrivateName(name)) return;
  const known = knownInstance(node.object, place);
  if (known === null || mayBeWritable(known, name, false, place)) return;
  place.report("strict/foreign-write", { name, class: known.name }, node, known.certain);
});
