/**
 * The free name `eval`, called or taken (R6), unless the host says that it provides one: the feature that goes through the compiler.
 * `typeof eval` asks and does not take.
 */
import { makeRule } from "../place.js";

export const evalName = makeRule(["Identifier"], (node, place) => {
  if (node.name !== "eval" || place.context.globals?.has("eval")) return;
  if (place.intrinsicName(node) !== null && !place.isAsked) place.report("authority/eval", {}, node);
});
