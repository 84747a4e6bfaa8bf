/** The snapshot's text: one line a name, with the engines that have it, so that a difference shows by itself. */

import { fileURLToPath } from "node:url";

export const SNAPSHOT = fileURLToPath(new URL("snapshot.txt", import.meta.url));

const HEAD = "# What the engines have. Written by `node scripts/engines.js`; review the difference, do not edit.\n";

/** @typedef {{ version: string, globals: string[], members: string[] }} Listed */

/** @param {ReadonlyMap<string, Listed>} engines */
export function writeSnapshot(engines) {
  const lines = [...engines].map(([engine, { version }]) => `engine ${engine} ${version}\n`);
  for (const kind of ["globals", "members"]) {
    const holders = new Map();
    for (const [engine, listed] of engines) {
      for (const name of listed[kind]) holders.set(name, [...(holders.get(name) ?? []), engine]);
    }
    const word = kind.slice(0, -1);
    for (const name of [...holders.keys()].sort()) {
      const having = holders.get(name);
      lines.push(`${word} ${name} ${having.length === engines.size ? "all" : having.join(",")}\n`);
    }
  }
  return HEAD + lines.join("");
}

/** @returns {Map<string, Listed>} */
export function readSnapshot(text) {
  const engines = new Map();
  for (const line of text.split("\n")) {
    const match = /^(engine|global|member) (.*) (\S+)$/.exec(line);
    if (match === null) continue;
    const [, word, name, rest] = match;
    if (word === "engine") {
      engines.set(name, { version: rest, globals: [], members: [] });
    } else {
      for (const engine of rest === "all" ? engines.keys() : rest.split(","))
        engines.get(engine)[`${word}s`].push(name);
    }
  }
  return engines;
}
