/** The free name `eval`, called or taken (R6). `typeof eval` asks and does not take. */
import { freeName, rule } from "../place.js";

export const evalName = rule(["Identifier"], (node, place) => {
  if (node.name !== "eval" || freeName(node, place) === null || place.context.globals?.has("eval")) return;
  const parent = place.ancestors.at(-1);
  if (parent?.type === "UnaryExpression" && parent.operator === "typeof") return;
  place.report("authority/eval", {}, node);
});
