/** The free name `eval`, called or taken (R6). `typeof eval` asks and does not take. */
import { makeRule } from "../place.js";

export const evalName = makeRule(["Identifier"], (node, place) => {
  if (node.name === "eval" && place.intrinsicName(node) !== null && !place.isAsked)
    place.report("authority/eval", {}, node);
});
