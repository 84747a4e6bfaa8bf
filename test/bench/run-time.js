// Child process: one program in one profile, plain and guarded in turns. `node run-time.js NAME PROFILE GUARDS ROUNDS`
// prints JSON. A process of its own, because what one program taught the optimising compiler about the guards would weigh
// on the next one.

import { compile } from "@sallyport/transform";
import { createDomain } from "@sallyport/runtime-guards";
import { PROGRAMS, runPlain, sourceOf } from "./programs.js";
import { measureInTurns } from "./turns.js";

const [name, profile, guards, rounds] = process.argv.slice(2);
const program = PROGRAMS.find((each) => each.name === name);
if (program === undefined) throw new Error(`no program ${name}`);

const artifact = compile(sourceOf(name), { filename: `${name}.js`, profile, guards });
const runs = { plain: runPlain(name), guarded: createDomain({ name }).evaluate(artifact) };

const expected = await runs.plain(program.size);
const result = await runs.guarded(program.size);
if (!Object.is(result, expected)) throw new Error(`${name}: guarded gives ${result}, plain gives ${expected}`);

const times = await measureInTurns(
  { plain: () => runs.plain(program.size), guarded: () => runs.guarded(program.size) },
  { rounds: Number(rounds), warmUp: 300, sample: 50 },
);
process.stdout.write(JSON.stringify({ name, profile, guards, checksum: expected, times }));
