/** `Function(…)`, `new Function(…)` and `extends Function` (R6): code from text. Comparing with `Function` is allowed. */
import { freeName, type Place, rule } from "../place.js";
import type * as t from "@babel/types";

export const functionConstructor = rule(
  ["CallExpression", "OptionalCallExpression", "NewExpression", "ClassDeclaration", "ClassExpression"],
  (node, place) => {
    if (node.type === "ClassDeclaration" || node.type === "ClassExpression") {
      if (isFunctionConstructor(node.superClass, place))
        place.report("authority/function-constructor", {}, node.superClass!);
    } else if (isFunctionConstructor(node.callee, place)) {
      place.report("authority/function-constructor", {}, node);
    }
  },
);

function isFunctionConstructor(node: t.Node | null | undefined, place: Place): boolean {
  return freeName(node, place) === "Function" && !place.context.globals?.has("Function");
}
