/** All commands. */
import { runProcess } from "./process.js";

const OTHERS = ["check", "compile", "verify", "explain", "repl"];

void runProcess(async (line) => {
  // What starts a guest program is loaded alone; a mistake and the help are about all commands.
  const command = process.argv[2];
  if (!OTHERS.includes(command!)) (await import("./commands/run.js")).registerRun(line);
  if (command !== "run") (await import("./commands/others.js")).registerOthers(line);
});
