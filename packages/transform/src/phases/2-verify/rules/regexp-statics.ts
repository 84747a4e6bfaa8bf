/** `RegExp.$1` and kin: the last match of the whole realm (I7). */
import { freeName, memberName, rule } from "../place.js";

export const regexpStatics = rule(["MemberExpression", "OptionalMemberExpression"], (node, place) => {
  if (freeName(node.object, place) !== "RegExp") return;
  const name = memberName(node);
  if (name !== null && statics.has(name)) place.report("authority/regexp-statics", { name }, node);
});

/** ECMA-262's proposal for the legacy static properties of RegExp lists them. */
const statics: ReadonlySet<string> = new Set([
  ...["$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$9"],
  ...["input", "$_", "lastMatch", "$&", "lastParen", "$+", "leftContext", "$`", "rightContext", "$'"],
]);
