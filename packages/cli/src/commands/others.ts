/** The commands that are not for every start of a guest program: together, since each file that is loaded takes its time. */
import type { CommandLine } from "../command-line.js";
import { registerCheck } from "./check.js";
import { registerCompile } from "./compile.js";
import { registerExplain } from "./explain.js";
import { registerRepl } from "./repl.js";
import { registerVerify } from "./verify.js";

export function registerOthers(line: CommandLine): void {
  registerCheck(line);
  registerCompile(line);
  registerVerify(line);
  registerExplain(line);
  registerRepl(line);
}
