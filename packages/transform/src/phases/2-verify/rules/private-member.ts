/** `o._x` where `o` is not self: read, written, called, deleted, behind `?.`, or as a JSX element (R1, I4). */
import { isPrivateName } from "../../../syntax/names.js";
import { classesAround, knownClass, knownInstance, knownPrototype } from "../classes.js";
import { memberName, type Place, rule } from "../place.js";
import { inheritedCallOf } from "./unbound-method.js";

export const privateMember = rule(["MemberExpression", "OptionalMemberExpression"], (node, place) => {
  const name = memberName(node);
  if (name === null || !isPrivateName(name) || place.resolution.selfOf(node.object) !== null) return;
  const { object, property } = node;

  if (object.type === "Super") {
    if (place.resolution.superOf(object) === null && !node.computed)
      place.report("strict/super-private", { name }, property);
    return;
  }
  if (node.computed) {
    // On a record `["_x"]` is data; only on what certainly is a class, a prototype or an instance it is the private name.
    const known = knownClass(object, place) ?? knownPrototype(object, place) ?? knownInstance(object, place);
    if (known !== null && !isFriend(place)) place.report("strict/private-member", { name }, property, known.certain);
    return;
  }
  if (isFriend(place) || inheritedCallOf(node, place)) return;
  if (object.type === "ThisExpression") place.report("strict/private-outside-class", { name }, property);
  else place.report("strict/private-member", { name }, property);
});

/** R1's option: in the body of a class the guard asks for that class's brand instead. */
function isFriend(place: Place): boolean {
  return place.context.friends && classesAround(place.ancestors).length > 0;
}
