/** `Function(…)`, `new Function(…)` and `extends Function` (R6): code from text. Comparing with `Function` is allowed. */
import { makeRule, type Rule } from "../place.js";

const calls = makeRule(["CallExpression", "OptionalCallExpression", "NewExpression"], (node, place) => {
  if (place.intrinsicName(node.callee) === "Function") place.report("authority/function-constructor", {}, node);
});

const heritage = makeRule(["ClassDeclaration", "ClassExpression"], ({ superClass }, place) => {
  if (superClass && place.intrinsicName(superClass) === "Function") {
    place.report("authority/function-constructor", {}, superClass);
  }
});

export const functionConstructor: readonly Rule[] = [calls, heritage];
