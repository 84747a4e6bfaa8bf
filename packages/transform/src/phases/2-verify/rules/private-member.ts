/** `o._x` where `o` is not self: read, written, called, deleted, behind `?.`, or as a JSX element (R1, I4). */
import { classesAround } from "../../../syntax/class-bodies.js";
import { isMember, memberName } from "../../../syntax/members.js";
import { isPrivateName } from "../../../syntax/names.js";
import { makeRule, type Place } from "../place.js";

export const privateMember = makeRule(["MemberExpression", "OptionalMemberExpression"], (node, place) => {
  const name = memberName(node);
  if (name === null || !isPrivateName(name) || place.resolution.selfOf(node.object) !== null) return;
  const { object, property } = node;

  if (object.type === "Super") {
    if (place.resolution.superOf(object) === null && !node.computed)
      place.report("strict/super-private", { name }, property);
    return;
  }
  if (isFriend(name, place) || isInherited(place)) return;
  if (node.computed) {
    // On a record `["_x"]` is data; only on what certainly is a class, a prototype or an instance it is the private name.
    const known =
      place.classes.classOf(object) ?? place.classes.prototypeOf(object) ?? place.classes.instanceOf(object);
    if (known !== null) place.report("strict/private-member", { name }, property, known.certain);
  } else if (object.type === "ThisExpression") {
    place.report("strict/private-outside-class", { name }, property);
  } else {
    place.report("strict/private-member", { name }, property);
  }
});

/** R1's option, and the meaning of TypeScript's `private`: in the body of a class the guard asks for that class's brand instead. */
function isFriend(name: string, { context, ancestors }: Place): boolean {
  return (context.friends || context.friendNames.has(name)) && classesAround(ancestors).length > 0;
}

/** `Base.prototype._m` in `Base.prototype._m.call(this)`, which means `super._m()`. */
function isInherited(place: Place): boolean {
  const call = place.ancestors.at(-2);
  return isMember(place.parent) && call !== undefined && place.classes.isInheritedCall(call);
}
