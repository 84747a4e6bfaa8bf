import { createInterface, type Interface } from "node:readline";
import type { CommandLine } from "../command-line.js";
import { loadCompiler } from "../compile-file.js";
import { EXIT } from "../exit-codes.js";
import { GuestModules } from "../guest-modules.js";
import { addLanguageFlags } from "../options.js";
import { addPolicyFlags, FEATURES_HELP, policyOf, type PolicyFlags } from "../policy/flags.js";
import { isIncomplete } from "../repl/completeness.js";
import { historyPath, MOST_LINES, readHistory, writeHistory } from "../repl/history.js";
import { Session, type Outcome } from "../repl/session.js";
import { formatFindings } from "../report/text.js";
import { renderValue } from "../report/value.js";
import { VERSION } from "../version.js";

const COMMANDS = `  .help       this list
  .features   which features and modules the guest has
  .break      give up an input of several lines, or a promise that does not settle (Control-C does the same)
  .exit       end the session (Control-D does the same)
`;

export function registerRepl(line: CommandLine): void {
  const command = line.program
    .command("repl")
    .summary("a session in one domain")
    .description(
      `Reads programs a line at a time and runs each in the same domain: what one declares, the next sees. An input may have several lines and may await. The guest has the language, and what --allow, --module and --policy give it; Tab shows what that is. Unlike in a program, an input that awaits makes its constants assignable.`,
    );
  addPolicyFlags(addLanguageFlags(command))
    .addHelpText(
      "after",
      `
${FEATURES_HELP}
Examples:
  $ sallyport repl
  $ sallyport repl --allow console --allow fetch=https://api.example
  $ echo "const n = await Promise.resolve(20)
n + 1" | sallyport repl

Commands inside:
${COMMANDS}
Lines of earlier sessions are kept in the file that SALLYPORT_HISTORY names, or in the user's state folder; an empty
SALLYPORT_HISTORY keeps none. There is no JSON: a session is for people.`,
    )
    .action(async (flags: PolicyFlags) => repl(line, flags));
}

async function repl(line: CommandLine, given: PolicyFlags): Promise<void> {
  const { terminal } = line;
  const policy = await policyOf(given);
  const flags = { ...given, ...(policy.profile === undefined ? {} : { profile: policy.profile }) };
  const compiler = await loadCompiler();
  const { describeGrants, openDomain } = await import("../policy/open-domain.js");
  const { formatGuestFailure, describeGuestFailure } = await import("../report/guest-failure.js");
  const showFailure = (error: unknown): void => {
    const failure = describeGuestFailure(error);
    if (failure === undefined) throw error;
    terminal.writeErr(formatGuestFailure(failure, terminal.err));
  };
  const modules = new GuestModules(flags, compiler);
  modules.addAll(policy.modules);
  const domain = openDomain({
    name: modules.addFolder(process.cwd(), "repl"),
    policy,
    modules,
    onUnhandled: showFailure,
  });
  const session = new Session(compiler, domain, flags);

  const isTerminal = process.stdin.isTTY === true;
  const history = isTerminal ? historyPath(process.env) : null;
  const editor = createInterface({
    input: process.stdin,
    output: isTerminal ? process.stdout : undefined,
    terminal: isTerminal,
    completer: (text: string) => session.complete(text),
    history: readHistory(history),
    historySize: MOST_LINES,
    removeHistoryDuplicates: true,
    prompt: "> ",
  });
  editor.on("history", (lines: string[]) => writeHistory(history, lines));

  if (isTerminal) {
    terminal.writeOut(`Sallyport ${VERSION}, profile ${flags.profile ?? "strict"}. .help lists the commands.\n`);
    terminal.writeOut(describeGrants(policy));
  }

  const show = (outcome: Outcome): void => {
    switch (outcome.kind) {
      case "value":
        if (outcome.value !== undefined || !isTerminal) terminal.writeOut(`${renderValue(outcome.value)}\n`);
        return;
      case "refused":
        return terminal.writeErr(formatFindings(outcome.findings, terminal.err));
      case "failed":
        if (modules.findings.length > 0) terminal.writeErr(formatFindings(modules.findings.splice(0), terminal.err));
        return showFailure(outcome.error);
    }
  };

  let input = "";
  const startOver = (): void => {
    input = "";
    editor.setPrompt("> ");
  };
  const interrupted = interrupts(editor);
  editor.prompt();
  for await (const text of editor) {
    if (input === "" || text.trim() === ".break") {
      const word = text.trim();
      if (word === ".exit") break;
      if (word === ".help") terminal.writeOut(COMMANDS);
      else if (word === ".features") terminal.writeOut(describeGrants(policy));
      else if (word === ".break") startOver();
      else if (/^\.[a-z]/i.test(word)) terminal.writeErr(`There is no command ${word}; .help lists them.\n`);
      else input = text;
    } else {
      input += `\n${text}`;
    }
    if (input.trim() === "") {
      startOver();
    } else if (isIncomplete(input, flags.typescript === true)) {
      editor.setPrompt("… ");
    } else {
      const outcome = await Promise.race([session.run(input), interrupted.next()]);
      if (outcome !== undefined) show(outcome);
      startOver();
    }
    editor.prompt();
  }
  if (input.trim() !== "") show(await session.run(input));
  editor.close();
  // A line editor that was read as an iterator keeps a terminal open.
  process.stdin.destroy();
  domain.revoke("the session has ended");
  line.finish(EXIT.ok);

  /** Control-C gives up an input, and leaves the session where there is none to give up. */
  function interrupts(editor: Interface): { next(): Promise<undefined> } {
    let giveUp: (() => void) | undefined;
    editor.on("SIGINT", () => {
      if (giveUp === undefined && input === "") return editor.close();
      giveUp?.();
      startOver();
      terminal.writeOut("\n");
      editor.prompt();
    });
    return {
      next: () =>
        new Promise((resolve) => {
          giveUp = () => {
            giveUp = undefined;
            resolve(undefined);
          };
        }),
    };
  }
}
