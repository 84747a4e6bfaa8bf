// The programs that the benchmark runs, and at which sizes. Each is a script that is legal in both profiles and whose
// completion value is `run(size)`, a function that gives a checksum.

import { readFileSync } from "node:fs";

/**
 * @typedef {object} Program
 * @property {string} name
 * @property {"class-heavy" | "array-heavy" | "mixed" | "global-heavy"} group
 * @property {number} size   the size that is timed: guards "all" take up to about a second for it
 * @property {number} small  the size at which the tests compare checksums
 * @property {true} [isAsync]  `run` gives a promise of the checksum
 */

/** @type {readonly Program[]} */
export const PROGRAMS = [
  { name: "scheduler", group: "class-heavy", size: 10_000, small: 200 },
  { name: "constraints", group: "class-heavy", size: 300, small: 5 },
  { name: "bank", group: "class-heavy", size: 20_000, small: 1_200 },
  { name: "bounce", group: "class-heavy", size: 500, small: 10 },
  { name: "list", group: "class-heavy", size: 20, small: 1 },
  { name: "towers", group: "class-heavy", size: 14, small: 5 },
  { name: "queens", group: "class-heavy", size: 8, small: 5 },
  { name: "storage", group: "class-heavy", size: 30, small: 1 },
  { name: "json", group: "class-heavy", size: 300, small: 5 },
  { name: "loops", group: "class-heavy", size: 10, small: 1 },
  { name: "collisions", group: "class-heavy", size: 400, small: 20 },
  { name: "sieve", group: "array-heavy", size: 100_000, small: 500 },
  { name: "permute", group: "array-heavy", size: 7, small: 4 },
  { name: "matrix", group: "array-heavy", size: 60, small: 6 },
  { name: "nbody", group: "array-heavy", size: 3_000, small: 10 },
  { name: "mandelbrot", group: "array-heavy", size: 200, small: 8 },
  { name: "sort", group: "array-heavy", size: 8_000, small: 60 },
  { name: "strings", group: "array-heavy", size: 8_000, small: 60 },
  { name: "closures", group: "mixed", size: 2_000, small: 200 },
  { name: "records", group: "mixed", size: 500, small: 20 },
  { name: "patterns", group: "mixed", size: 200, small: 10 },
  { name: "maps", group: "mixed", size: 300, small: 20 },
  { name: "tasks", group: "mixed", size: 300, small: 10, isAsync: true },
  { name: "globals", group: "global-heavy", size: 500, small: 10 },
];

/** @param {string} name */
export function sourceOf(name) {
  return readFileSync(new URL(`programs/${name}.js`, import.meta.url), "utf8");
}

/** What a program is: the comment at its head, as one line. @param {string} name */
export function descriptionOf(name) {
  const lines = [];
  for (const line of sourceOf(name).split("\n")) {
    if (!line.startsWith("// ")) break;
    lines.push(line.slice(3));
  }
  return lines.join(" ");
}

/** The program as plain JavaScript: strict code, its top-level names its own. @param {string} name */
export function runPlain(name) {
  return (0, eval)(`"use strict";\n${sourceOf(name)}`);
}
