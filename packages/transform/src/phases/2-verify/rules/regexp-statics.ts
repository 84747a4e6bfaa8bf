/** `RegExp.$1` and kin: the last match of the whole realm (I7). */
import { memberName } from "../../../syntax/members.js";
import { makeRule } from "../place.js";

export const regexpStatics = makeRule(["MemberExpression", "OptionalMemberExpression"], (node, place) => {
  if (place.intrinsicName(node.object) !== "RegExp") return;
  const name = memberName(node);
  if (name !== null && statics.has(name)) place.report("authority/regexp-statics", { name }, node);
});

/** As the proposal for the legacy static properties of RegExp lists them. */
const statics: ReadonlySet<string> = new Set([
  ...["$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$9"],
  ...["input", "$_", "lastMatch", "$&", "lastParen", "$+", "leftContext", "$`", "rightContext", "$'"],
]);
