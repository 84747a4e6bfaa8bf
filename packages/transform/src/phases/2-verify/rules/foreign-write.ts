/** `c.x = v` where `c` certainly is an instance of a class of this file that does not let others write `x` (R2, I5). */
import { isWritten, memberName } from "../../../syntax/members.js";
import { isPrivateName } from "../../../syntax/names.js";
import { makeRule } from "../place.js";

export const foreignWrite = makeRule(["MemberExpression"], (node, place) => {
  if (!isWritten(node, place.ancestors)) return;
  const name = memberName(node);
  // Private names are the business of another rule.
  if (name === null || isPrivateName(name)) return;
  const known = place.classes.instanceOf(node.object);
  if (known === null || place.classes.mayBeWritable(known, name, false)) return;
  place.report("strict/foreign-write", { name, class: known.name }, node, known.certain);
});
