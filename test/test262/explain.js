// Which documented difference a failure is.

import { EXPLANATIONS } from "./explanations.js";

/**
 * The explanations of a failure, of which none may be missing: a program that is refused for two reasons needs two.
 *
 * @param {string} path  of the test
 * @param {string} profile
 * @param {string} failure  what a worker said of it
 * @returns {import("./explanations.js").Explanation[] | null}
 */
export function explanationsOf(path, profile, failure) {
  const explained = (text) =>
    EXPLANATIONS.find(
      (each) =>
        (each.profile === undefined || each.profile === profile) &&
        (each.path === undefined || each.path.test(path)) &&
        each.failure.test(text),
    );
  const codes = /^refused: (.*)$/.exec(failure)?.[1].split(" ");
  const found = codes === undefined ? [explained(failure)] : codes.map((code) => explained(`refused: ${code}`));
  return found.includes(undefined) ? null : found;
}
