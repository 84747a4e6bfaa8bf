import type { CommandLine, JsonFlag } from "../command-line.js";
import { finishWithJson, JSON_DESCRIPTION } from "../command-line.js";
import { readInput } from "../input.js";
import { openArtifact } from "../open-artifact.js";
import { describeFindings, exitCodeOfFindings, type Finding } from "../report/finding.js";
import { count, formatFindings, summarise } from "../report/text.js";

export function registerVerify(line: CommandLine): void {
  line.program
    .command("verify")
    .summary("check that artifacts are guarded JavaScript, and nothing else")
    .description(
      `Parses the text of artifacts again, with another parser than the compiler's, and checks that every operation in it goes through a guard. What it accepts is safe to run, whoever wrote it.`,
    )
    .argument("<files...>", "artifacts that `sallyport compile` wrote; - is standard input")
    .option("--json", JSON_DESCRIPTION)
    .addHelpText(
      "after",
      `
Examples:
  $ sallyport verify build/*.sallyport.js

JSON: { ok, exitCode, files, errors, warnings, diagnostics }; positions are those in the artifact's file`,
    )
    .action(async (files: string[], flags: JsonFlag) => verify(line, files, flags));
}

async function verify(line: CommandLine, files: readonly string[], { json }: JsonFlag): Promise<void> {
  const { terminal } = line;
  const findings: Finding[] = [];
  for (const [index, path] of files.entries()) {
    terminal.progress(`verifying ${path} (${index + 1} of ${count(files.length, "file")})`);
    findings.push(...(openArtifact(await readInput(path)).findings ?? []));
  }
  terminal.progress(null);
  const exitCode = exitCodeOfFindings(findings);
  if (json === true) return finishWithJson(line, exitCode, describeFindings(findings, files.length));
  terminal.writeOut(formatFindings(findings, terminal.out));
  terminal.writeOut(`${summarise(findings, files.length, terminal.out)}\n`);
  line.finish(exitCode);
}
