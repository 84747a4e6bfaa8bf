/** A free name that is neither the language's nor among those that the host says it provides (R6). */
import { intrinsicGlobals } from "../../../syntax/intrinsic-globals.js";
import { freeName, rule } from "../place.js";

export const unknownGlobal = rule(["Identifier"], (node, place) => {
  const { globals, goal } = place.context;
  if (!globals || freeName(node, place) === null) return;
  const { name } = node;
  if (globals.has(name) || intrinsicGlobals.has(name) || name === "eval") return;
  if (goal === "commonjs" && moduleWrapper.has(name)) return;
  const parent = place.ancestors.at(-1);
  if (parent?.type === "UnaryExpression" && parent.operator === "typeof") return;
  place.report("authority/unknown-global", { name }, node);
});

/** The parameters of a CommonJS module. */
const moduleWrapper: ReadonlySet<string> = new Set(["require", "module", "exports", "__filename", "__dirname"]);
