/** What the test that opened the page has for it, and waiting for what programs have queued. */

import { nextTurn } from "../../harness/next-turn.js";

export const readCases = async () => (await fetch("/cases.json")).json();

/** The default exports of modules, by the names that they are asked for by. */
export async function importEach(paths) {
  const found = {};
  for (const [name, path] of Object.entries(paths)) found[name] = (await import(path)).default;
  return found;
}

export async function settle() {
  for (let turn = 0; turn < 4; turn++) await nextTurn();
}
