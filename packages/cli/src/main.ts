import { Command, CommanderError } from "commander";
import type { CommandLine } from "./command-line.js";
import { describeExitCodes, EXIT, type ExitCode } from "./exit-codes.js";
import { Failure } from "./failure.js";
import { formatJson } from "./report/json.js";
import { escapeControls } from "./report/value.js";
import { makeTerminal } from "./terminal.js";
import { VERSION } from "./version.js";

const terminal = makeTerminal(process.stdout, process.stderr, process.env);
const OTHERS = ["check", "compile", "verify", "explain", "repl"];
const wantsJson = process.argv.includes("--json");

let finished = false;

function finish(exitCode: ExitCode): void {
  finished = true;
  process.exitCode = exitCode;
}

// `sallyport check … | head` closes the pipe; that is not worth a word.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

// An event loop that runs dry before the command has finished must not look like success.
process.on("beforeExit", () => {
  if (finished) return;
  fail(new Failure(EXIT.threw, "guest/never-settled", "The guest waits for a promise that nothing will settle."));
});

main().catch(fail);

async function main(): Promise<void> {
  const line: CommandLine = { program: makeProgram(), terminal, finish };
  // What starts a guest program is loaded alone; a mistake and the help are about all commands.
  const command = process.argv[2];
  if (!OTHERS.includes(command!)) (await import("./commands/run.js")).registerRun(line);
  if (command !== "run") (await import("./commands/others.js")).registerOthers(line);
  await line.program.parseAsync();
}

function makeProgram(): Command {
  return new Command("sallyport")
    .description(
      `Runs untrusted JavaScript and TypeScript with only the capabilities that the host hands over. A guest program is checked against the rules of the guest language, rewritten so that a guard stands at every operation that could reach what it was not given, verified, and run in a domain of its own.`,
    )
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help; `sallyport help COMMAND` for a command's")
    .helpCommand("help [command]", "print the help of a command")
    .showHelpAfterError("(--help lists what there is)")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.writeOut(text),
      writeErr: (text) => {
        if (!wantsJson) terminal.writeErr(text);
      },
    })
    .addHelpText(
      "after",
      `
Examples:
  $ sallyport run hello.js                        run a program, print its completion value
  $ echo "[1, 2].map((n) => n + 1)" | sallyport run -
  $ sallyport check plugin.ts                     what the rules forbid, as code frames
  $ sallyport compile plugin.ts -o build          an artifact that runs without the compiler
  $ sallyport explain strict/private-member       what a diagnostic means
  $ sallyport repl --allow console                a session

Colours are for terminals; NO_COLOR and FORCE_COLOR are obeyed. SALLYPORT_DEBUG=1 shows where an internal mistake is.

${describeExitCodes()}`,
    );
}

/** The one place where a command's failure becomes text and an exit code. Nobody is shown a stack. */
function fail(error: unknown): void {
  if (error instanceof CommanderError) {
    const usage = error.exitCode !== 0;
    if (usage && wantsJson) {
      terminal.writeOut(
        formatJson(EXIT.usage, { error: { code: "cli/usage", message: error.message.replace(/^error: /, "") } }),
      );
    }
    return finish(usage ? EXIT.usage : EXIT.ok);
  }
  const failure = error instanceof Failure ? error : internalFailure(error);
  const { exit, code, message, hint } = failure;
  if (wantsJson) {
    terminal.writeOut(formatJson(exit, { error: { code, message, ...(hint === undefined ? {} : { hint }) } }));
  } else {
    terminal.progress(null);
    terminal.writeErr(`${terminal.err.red("error")} ${terminal.err.cyan(code)}\n  ${escapeControls(message)}\n`);
    if (hint !== undefined) terminal.writeErr(`  ${escapeControls(hint)}\n`);
  }
  finish(exit);
}

function internalFailure(error: unknown): Failure {
  if ((process.env["SALLYPORT_DEBUG"] ?? "") !== "") console.error(error);
  const message = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error);
  return new Failure(
    EXIT.internal,
    "internal/unexpected",
    message,
    "This is a mistake in Sallyport. Please report it with the program that shows it.",
  );
}
