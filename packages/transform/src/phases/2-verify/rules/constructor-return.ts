/** `return expression` in a constructor (R5, I5): the object that it returns would get the fields and methods of every subclass. */
import type * as t from "@babel/types";
import { freeName, type Place, rule } from "../place.js";

export const constructorReturn = rule(["ReturnStatement"], (node, place) => {
  if (!node.argument || !isInConstructor(place.ancestors) || isNothingElse(node.argument, place)) return;
  place.report("strict/constructor-return", {}, node);
});

function isInConstructor(ancestors: readonly t.Node[]): boolean {
  const around = ancestors.findLast(
    ({ type }) =>
      type === "ClassMethod" ||
      type === "ClassPrivateMethod" ||
      type === "ObjectMethod" ||
      type === "FunctionExpression" ||
      type === "FunctionDeclaration" ||
      type === "ArrowFunctionExpression",
  );
  return around?.type === "ClassMethod" && around.kind === "constructor";
}

/** `this`, `undefined` (the global, not a parameter of that name) and `void 0`. */
function isNothingElse(value: t.Expression, place: Place): boolean {
  if (value.type === "ThisExpression") return true;
  if (value.type === "UnaryExpression") return value.operator === "void";
  return freeName(value, place) === "undefined";
}
