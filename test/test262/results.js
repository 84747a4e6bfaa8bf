// The results of many runs, by the path of the test, kept in a file of JSON lines, so that a run goes on where an earlier one ended.

import { appendFileSync, existsSync, readFileSync } from "node:fs";

/**
 * @typedef {{ skipped: string } | { variants: Set<string>, failures: Record<string, string> }} Result
 *   why a test was not run; or the variants that ran, and of each that failed what went wrong
 */

/** @param {string | undefined} file */
export function openResults(file) {
  /** @type {Map<string, Result>} */
  const results = new Map();
  const add = ({ path, skipped, variants, failures }) => {
    if (skipped !== undefined) return results.set(path, { skipped });
    const known = results.get(path) ?? { variants: new Set(), failures: {} };
    for (const variant of variants.split(",")) {
      known.variants.add(variant);
      delete known.failures[variant];
    }
    Object.assign(known.failures, failures);
    return results.set(path, known);
  };
  if (file !== undefined && existsSync(file)) {
    for (const line of readFileSync(file, "utf8").split("\n")) if (line !== "") add(JSON.parse(line));
  }
  return {
    results,
    add(result) {
      if (file !== undefined) appendFileSync(file, `${JSON.stringify(result)}\n`);
      add(result);
    },
    has(path, variants) {
      const known = results.get(path);
      return known !== undefined && ("skipped" in known || variants.every((variant) => known.variants.has(variant)));
    },
  };
}
