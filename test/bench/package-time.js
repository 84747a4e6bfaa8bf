// Child process: one real package on real input, plain and guarded in turns. `node package-time.js NAME ROUNDS` prints JSON.

import { guardedWorkload, input, plainWorkload } from "./packages.js";
import { measureInTurns } from "./turns.js";

const [name, rounds] = process.argv.slice(2);
const given = input();
const runs = {
  plain: plainWorkload(name),
  all: await guardedWorkload(name, "all"),
  needed: await guardedWorkload(name, "needed"),
};

const expected = runs.plain(given);
for (const [variant, run] of Object.entries(runs)) {
  const result = run(given);
  if (!Object.is(result, expected)) throw new Error(`${name}: ${variant} gives ${result}, plain gives ${expected}`);
}

const times = await measureInTurns(
  Object.fromEntries(Object.entries(runs).map(([variant, run]) => [variant, () => run(given)])),
  { rounds: Number(rounds), warmUp: 1000, sample: 100 },
);
process.stdout.write(JSON.stringify({ name, checksum: expected, times }));
