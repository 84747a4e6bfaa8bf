/** The session as a person or a script meets it: lines in, results out. */
import { createInterface } from "node:readline";
import type { CommandLine } from "../command-line.js";
import { loadCompiler } from "../compile-file.js";
import { EXIT } from "../exit-codes.js";
import { GuestModules } from "../guest-modules.js";
import { Opener } from "../opener.js";
import { flagsOf, policyOf, type PolicyFlags } from "../policy/flags.js";
import { isIncomplete } from "./completeness.js";
import { historyPath, MOST_LINES, readHistory, writeHistory } from "./history.js";
import { Session, type Outcome } from "./session.js";
import { describeGrants, openDomain } from "../policy/open-domain.js";
import { describeGuestFailure, formatGuestFailure } from "../report/guest-failure.js";
import { formatFindings } from "../report/text.js";
import { renderValue } from "../report/value.js";
import { VERSION } from "../bundle.js";
import { COMMANDS } from "./commands.js";

export async function repl(line: CommandLine, given: PolicyFlags): Promise<void> {
  const { terminal } = line;
  const policy = await policyOf(given);
  const flags = { ...given, ...flagsOf(policy) };
  const compiler = await loadCompiler();
  const showFailure = (error: unknown): void => {
    const failure = describeGuestFailure(error);
    if (failure === undefined) throw error;
    terminal.writeErr(formatGuestFailure(failure, terminal.err));
  };
  const modules = new GuestModules(new Opener(flags, { compiler }));
  await modules.addAll(policy);
  const domain = await openDomain({
    name: modules.addFolder(process.cwd(), "repl"),
    policy,
    flags,
    modules,
    onUnhandled: showFailure,
    print: (level, text) =>
      level === "error" || level === "warn" ? terminal.writeErr(`${text}\n`) : terminal.writeOut(`${text}\n`),
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
  let giveUp: (() => void) | undefined;
  // Control-C gives up what is awaited or half written, and leaves the session where that is nothing.
  editor.on("SIGINT", () => {
    if (giveUp === undefined && input === "" && editor.line === "") return editor.close();
    if (giveUp !== undefined) return giveUp();
    startOver();
    terminal.writeOut("\n");
    editor.prompt();
  });
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
      const givenUp = new Promise<undefined>((resolve) => (giveUp = () => resolve(undefined)));
      const outcome = await Promise.race([session.run(input), givenUp]);
      giveUp = undefined;
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
}
