/** `static get [Symbol.species]` and any other element with that key (R5): the engine's algorithms would construct and write what it names. */
import { globalStatic, rule } from "../place.js";

export const species = rule(["ClassMethod", "ClassProperty", "ClassAccessorProperty"], (node, place) => {
  if (node.computed && globalStatic(node.key, place) === "Symbol.species") place.report("strict/species", {}, node.key);
});
