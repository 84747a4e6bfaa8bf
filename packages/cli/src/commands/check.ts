import { Option } from "commander";
import type { CommandLine, JsonFlag } from "../command-line.js";
import { finishWithJson } from "../command-line.js";
import { loadCompiler } from "../compile-file.js";
import { EXIT } from "../exit-codes.js";
import { Failure } from "../failure.js";
import { readInput } from "../input.js";
import { addCompileFlags, compileOptions, type CompileFlags } from "../options.js";
import { describeFindings, exitCodeOfFindings, type Finding } from "../report/finding.js";
import { formatSarif } from "../report/sarif.js";
import { count, formatFindings, summarise } from "../report/text.js";
import { VERSION } from "../bundle.js";

interface Flags extends CompileFlags, JsonFlag {
  readonly format?: "text" | "json" | "sarif";
}

export function registerCheck(line: CommandLine): void {
  const command = line.program
    .command("check")
    .summary("say what a guest program may not do, and how to write it instead")
    .description("Checks guest programs against the rules of the guest language, without running them.")
    .argument("<files...>", "JavaScript or TypeScript sources; - is standard input")
    .addOption(new Option("--format <name>", "how to report").choices(["text", "json", "sarif"]))
    .option("--json", "the same as --format json");
  addCompileFlags(command)
    .addHelpText(
      "after",
      `
Examples:
  $ sallyport check plugin.ts
  $ cat plugin.js | sallyport check -
  $ sallyport check --format sarif src/*.js > findings.sarif

JSON: { ok, exitCode, files, errors, warnings, diagnostics: [{ code, severity, message, why, instead, filename,
        start: { line, column, offset }, end }] }   lines count from 1, columns and offsets from 0
Exits with 0 if there is no error (warnings are reported), else as \`sallyport --help\` lists.`,
    )
    .action(async (files: string[], flags: Flags) => check(line, files, flags));
}

async function check(line: CommandLine, files: readonly string[], flags: Flags): Promise<void> {
  if (flags.json === true && flags.format !== undefined && flags.format !== "json") {
    throw new Failure(
      EXIT.usage,
      "cli/contradiction",
      `\`--json\` contradicts \`--format ${flags.format}\`.`,
      "Leave one of the two out.",
    );
  }
  const { terminal } = line;
  const findings = await checkFiles(line, files, flags);
  terminal.progress(null);
  const exitCode = exitCodeOfFindings(findings);
  if (flags.json === true || flags.format === "json") {
    finishWithJson(line, exitCode, describeFindings(findings, files.length));
  } else if (flags.format === "sarif") {
    terminal.writeOut(formatSarif(findings, VERSION));
    line.finish(exitCode);
  } else {
    terminal.writeOut(formatFindings(findings, terminal.out));
    terminal.writeOut(`${summarise(findings, files.length, terminal.out)}\n`);
    line.finish(exitCode);
  }
}

async function checkFiles(
  { terminal }: CommandLine,
  files: readonly string[],
  flags: CompileFlags,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [index, path] of files.entries()) {
    terminal.progress(`checking ${path} (${index + 1} of ${count(files.length, "file")})`);
    const { filename, source, diagnostic } = await readInput(path);
    if (diagnostic !== undefined) {
      findings.push({ diagnostic, source: null });
      continue;
    }
    const { check: checkSource } = await loadCompiler();
    const found = checkSource(source, compileOptions(filename, flags));
    findings.push(...found.map((each) => ({ diagnostic: each, source })));
  }
  return findings;
}
