// Child process: one real package on real input, plain and guarded in turns. `node package-time.js NAME GUARDS ROUNDS`
// prints JSON.

import { guardedWorkload, input, plainWorkload } from "./packages.js";
import { measureInTurns } from "./turns.js";

const [name, guards, rounds] = process.argv.slice(2);
const given = input();
const runs = { plain: plainWorkload(name), guarded: await guardedWorkload(name, guards) };

const expected = runs.plain(given);
const result = runs.guarded(given);
if (!Object.is(result, expected)) throw new Error(`${name}: guarded gives ${result}, plain gives ${expected}`);

const times = await measureInTurns(
  { plain: () => runs.plain(given), guarded: () => runs.guarded(given) },
  { rounds: Number(rounds), warmUp: 1000, sample: 100 },
);
process.stdout.write(JSON.stringify({ name, guards, checksum: expected, times }));
