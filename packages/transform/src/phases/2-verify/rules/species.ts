/** `static get [Symbol.species]` and any other element with that key (R5): the engine's algorithms would construct and write what it names. */
import { makeRule } from "../place.js";

export const species = makeRule(["ClassMethod", "ClassProperty"], (node, place) => {
  if (node.computed && place.globalMember(node.key) === "Symbol.species") place.report("strict/species", {}, node.key);
});
