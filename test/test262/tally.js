// What the results say: how many tests pass in each variant, which failures are explained, and whether both sets of guards agree.

import { explanationsOf } from "./explain.js";

export const PROFILES = ["strict", "compat"];

/**
 * @param {Iterable<[string, object]>} results
 * @param {string} variant  `strict/needed`, …
 */
export function tallyOf(results, variant) {
  const [profile] = variant.split("/");
  const tally = { ran: 0, passed: 0, explained: new Map(), unexplained: [] };
  for (const [path, { variants, failures }] of results) {
    if (!variants?.has(variant)) continue;
    tally.ran++;
    const failure = failures[variant];
    const explanations = failure === undefined ? [] : explanationsOf(path, profile, failure);
    if (explanations === null) tally.unexplained.push({ path, failure });
    else if (explanations.length === 0) tally.passed++;
    // A program that is refused for two reasons counts for the first.
    else tally.explained.set(explanations[0], (tally.explained.get(explanations[0]) ?? 0) + 1);
  }
  return tally;
}

export const sumOf = (counts) => [...counts].reduce((total, count) => total + count, 0);

/** Tests that do something else with all guards than with those that are needed. Of a failure the kind counts: messages of the engine are worded by what is executed. */
export function disagreements(results) {
  const kind = (failure) => failure?.split(":")[0];
  const found = [];
  for (const [path, { variants, failures }] of results) {
    for (const profile of PROFILES) {
      const [needed, all] = [`${profile}/needed`, `${profile}/all`];
      if (!variants?.has(needed) || !variants.has(all)) continue;
      if (kind(failures[needed]) !== kind(failures[all])) {
        found.push({ path, profile, needed: failures[needed] ?? "passes", all: failures[all] ?? "passes" });
      }
    }
  }
  return found;
}
