// Which tests there are, and which of them say nothing about guest code.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The parts of test262 that are measured; `intl402` and `staging` are not. */
export const PARTS = ["language", "built-ins", "annexB"];

/**
 * Paths under `DIR/test`, in the order of their names.
 *
 * @param {string} folder  of test262
 * @param {readonly string[]} selected  files or folders under `test`
 */
export function findTests(folder, selected = PARTS) {
  const found = [];
  const visit = (path) => {
    if (statSync(join(folder, "test", path)).isDirectory()) {
      for (const name of readdirSync(join(folder, "test", path)).sort()) visit(`${path}/${name}`);
    } else if (path.endsWith(".js") && !path.includes("_FIXTURE")) {
      found.push(path);
    }
  };
  for (const path of selected) visit(path);
  return found;
}

export const readTest = (folder, path) => readFileSync(join(folder, "test", path), "utf8");

/** `language/expressions`, `built-ins/Array`: what one row of the report is about. */
export const areaOf = (path) => path.split("/").slice(0, 2).join("/");

/**
 * Why a test is not run: guest code is always strict, and what an embedder must have of its own a domain has not.
 *
 * @returns {string | null}
 */
export function reasonToSkip(source, { flags, features }) {
  if (flags.includes("noStrict") || flags.includes("raw")) return "sloppy";
  if (flags.includes("CanBlockIsFalse") || features.includes("Atomics.waitAsync")) return "embedder";
  return /\$262\s*\.\s*(?:createRealm|agent|IsHTMLDDA|gc|AbstractModuleSource)\b/.test(source) ? "embedder" : null;
}

/** What {@link reasonToSkip} and the worker give as reasons. */
export const SKIPPED = {
  sloppy: "sloppy code: the test is marked `noStrict` or `raw`, and guest code is always strict",
  embedder: "what only an embedder has: another realm, agents, `document.all`, the garbage collector (`$262`)",
  engine: "the engine itself fails the test, as plain strict code",
};
