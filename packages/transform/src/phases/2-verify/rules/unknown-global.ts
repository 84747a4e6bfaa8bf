/** A free name that is neither the language's nor among those that the host says it provides (R6). */
import { intrinsicGlobals } from "../../../syntax/intrinsic-globals.js";
import { makeRule } from "../place.js";

export const unknownGlobal = makeRule(["Identifier"], (node, place) => {
  const { globals, goal } = place.context;
  if (globals === null) return;
  const name = place.intrinsicName(node);
  if (name === null || intrinsicGlobals.has(name) || place.isAsked) return;
  // `eval` has a finding of its own.
  if (name === "eval" || (goal === "commonjs" && moduleWrapper.has(name))) return;
  place.report("authority/unknown-global", { name }, node);
});

/** The parameters of a CommonJS module. */
const moduleWrapper: ReadonlySet<string> = new Set(["require", "module", "exports", "__filename", "__dirname"]);
