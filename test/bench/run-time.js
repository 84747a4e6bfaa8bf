// Child process: one program in one profile, plain and guarded in turns. `node run-time.js NAME PROFILE ROUNDS` prints
// JSON. A process of its own, because what one program taught the optimising compiler about the guards would weigh on
// the next one.

import { compile } from "@sallyport/transform";
import { createDomain } from "@sallyport/runtime-guards";
import { PROGRAMS, runPlain, sourceOf } from "./programs.js";
import { measureInTurns } from "./turns.js";

const [name, profile, rounds] = process.argv.slice(2);
const program = PROGRAMS.find((each) => each.name === name);
if (program === undefined) throw new Error(`no program ${name}`);

const compileWith = (guards) => compile(sourceOf(name), { filename: `${name}.js`, profile, guards });
const artifacts = { all: compileWith("all"), needed: compileWith("needed") };
const sameText = artifacts.all.code === artifacts.needed.code;

const runs = { plain: runPlain(name), all: createDomain({ name: "all" }).evaluate(artifacts.all) };
if (!sameText) runs.needed = createDomain({ name: "needed" }).evaluate(artifacts.needed);

const expected = await runs.plain(program.size);
for (const [variant, run] of Object.entries(runs)) {
  const result = await run(program.size);
  if (!Object.is(result, expected)) throw new Error(`${name}: ${variant} gives ${result}, plain gives ${expected}`);
}

const times = await measureInTurns(
  Object.fromEntries(Object.entries(runs).map(([variant, run]) => [variant, () => run(program.size)])),
  { rounds: Number(rounds), warmUp: 200, sample: 25 },
);
if (sameText) times.needed = times.all;
process.stdout.write(JSON.stringify({ name, profile, sameText, checksum: expected, times }));
