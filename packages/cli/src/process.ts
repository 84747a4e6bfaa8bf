/** The command line as a process: the program that parses it, its output, and how it ends. */
import { Command, CommanderError } from "commander";
import { NeedsAll, VERSION } from "./bundle.js";
import type { CommandLine } from "./command-line.js";
import { describeExitCodes, EXIT, type ExitCode } from "./exit-codes.js";
import { Failure } from "./failure.js";
import { formatJson } from "./report/json.js";
import { escapeControls } from "./report/value.js";
import { makeTerminal } from "./terminal.js";

/**
 * Does what the arguments of this process say, with the commands that `register` adds. Never rejects.
 *
 * Gives false where the other bundle has to do it: nothing was done then, and nothing of this attempt is left in the process.
 */
export async function runProcess(register: (line: CommandLine) => void | Promise<void>): Promise<boolean> {
  const terminal = makeTerminal(process.stdout, process.stderr, process.env);
  const wantsJson = process.argv.includes("--json");
  let finished = false;

  function finish(exitCode: ExitCode): void {
    finished = true;
    process.exitCode = exitCode;
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

  /** An event loop that runs dry before the command has finished must not look like success. */
  function failIfUnfinished(): void {
    if (finished) return;
    fail(new Failure(EXIT.threw, "guest/never-settled", "The guest waits for a promise that nothing will settle."));
  }

  const streams = [process.stdout, process.stderr];
  for (const stream of streams) stream.on("error", endIfClosed);
  process.on("beforeExit", failIfUnfinished);
  const program = makeProgram();
  program.configureOutput({
    writeOut: (text) => terminal.writeOut(text),
    writeErr: (text) => {
      if (!wantsJson) terminal.writeErr(text);
    },
  });
  try {
    await register({ program, terminal, finish });
    await program.parseAsync();
  } catch (error) {
    if (error instanceof NeedsAll) {
      terminal.progress(null);
      for (const stream of streams) stream.off("error", endIfClosed);
      process.off("beforeExit", failIfUnfinished);
      return false;
    }
    fail(error);
  }
  return true;
}

/** `sallyport check … | head` closes the pipe; that is not worth a word. */
function endIfClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
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
