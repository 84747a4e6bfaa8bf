/** `return expression` in a constructor (R5, I5): the object that it returns would get the fields and methods of every subclass. */
import type * as t from "@babel/types";
import { isInConstructor } from "../../../syntax/class-bodies.js";
import { makeRule, type Place } from "../place.js";

export const constructorReturn = makeRule(["ReturnStatement"], (node, place) => {
  if (!node.argument || !isInConstructor(place.ancestors) || isNothingElse(node.argument, place)) return;
  place.report("strict/constructor-return", {}, node);
});

/** `this`, `undefined` (the global, not a parameter of that name) and `void 0`. */
function isNothingElse(value: t.Expression, place: Place): boolean {
  if (value.type === "ThisExpression") return true;
  if (value.type === "UnaryExpression") return value.operator === "void";
  return place.intrinsicName(value) === "undefined";
}
