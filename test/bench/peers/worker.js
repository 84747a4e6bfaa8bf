// Child process: one program in one system. It loads the program, then measures whenever its parent asks, so that the
// systems are measured in turns though each has a realm of its own.

import { PROGRAMS, sourceOf } from "../programs.js";
import { SYSTEMS } from "./systems.js";

const [system, name] = process.argv.slice(2);
const program = PROGRAMS.find((each) => each.name === name);
const now = () => {
  const { user, system: kernel } = process.cpuUsage();
  return (user + kernel) / 1000;
};
const describe = (error) => `${error instanceof Error ? error.message : error}`.split("\n", 1)[0];

/** Runs long enough to be measured; gives the time of one call in milliseconds. */
async function sample(run, size, least) {
  let repeats = 0;
  const before = now();
  do {
    if (program.isAsync) await run(size);
    else run(size);
    repeats++;
  } while (now() - before < least);
  return (now() - before) / repeats;
}

let run;
process.on("message", async ({ op, size, least }) => {
  try {
    switch (op) {
      case "load": {
        run = await SYSTEMS[system].load(sourceOf(name));
        return process.send({ checksum: await run(program.small) });
      }
      case "sample":
        return process.send({ time: await sample(run, size, least) });
    }
  } catch (error) {
    process.send({ failure: describe(error) });
  }
});
