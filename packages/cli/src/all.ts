/** All commands, with the compiler and the runtime. One file with all of it, whose compiled code `bin/sallyport.js` keeps. */
import { runProcess } from "./process.js";

const OTHERS = ["check", "compile", "verify", "explain", "repl"];

export function run(): Promise<boolean> {
  return runProcess(async (line) => {
    // What starts a guest program is loaded alone; a mistake and the help are about all commands.
    const command = process.argv[2];
    if (!OTHERS.includes(command!)) (await import("./commands/run.js")).registerRun(line);
    if (command !== "run") (await import("./commands/others.js")).registerOthers(line);
  });
}

/** For the threads of the pool (`bin/worker.js`). */
export { compileSource } from "./compile-file.js";
