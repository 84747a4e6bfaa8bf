import type { Artifact } from "@sallyport/runtime-guards/abi";
import type { CommandLine, JsonFlag } from "../command-line.js";
import { finishWithJson, JSON_DESCRIPTION } from "../command-line.js";
import { compileWith, loadCompiler, needsCompiler } from "../compile-file.js";
import { EXIT } from "../exit-codes.js";
import { Failure } from "../failure.js";
import { GuestModules } from "../guest-modules.js";
import { readInput, STDIN } from "../input.js";
import { openArtifact } from "../open-artifact.js";
import { addCompileFlags, type CompileFlags } from "../options.js";
import { exitCodeOfFindings, type Finding } from "../report/finding.js";
import { count, formatFindings } from "../report/text.js";
import { UnhandledRejection } from "../report/unhandled-rejection.js";
import { jsonValue, renderValue } from "../report/value.js";
import { describeFindings } from "./check.js";

interface Flags extends CompileFlags, JsonFlag {
  readonly module: readonly (readonly [name: string, path: string])[];
}

export function registerRun(line: CommandLine): void {
  const command = line.program
    .command("run")
    .summary("compile, verify and run a guest program")
    .description(
      `Runs a guest program in a domain of its own, and prints the completion value of a script. The program holds the language and nothing else: no console, no clock, no files, no network. It imports the modules of its own folder by relative names, and what --module gives it. An artifact is verified, then run without the compiler.`,
    )
    .argument("<file>", "a JavaScript or TypeScript source, or an artifact; - is standard input")
    .option(
      "--module <name=path>",
      "give the guest the module at PATH under NAME (again for more)",
      (given: string, before: Flags["module"]) => [...before, parseModule(given)],
      [] as Flags["module"],
    )
    .option("--json", JSON_DESCRIPTION);
  addCompileFlags(command)
    .addHelpText(
      "after",
      `
Examples:
  $ sallyport run counter.js
  $ echo "6 * 7" | sallyport run -
  $ sallyport run plugin.ts --module helpers=lib/helpers.ts
  $ sallyport run build/plugin.sallyport.js

JSON: { ok, exitCode, text, value } for a script, value only if JSON can carry it exactly; { ok, exitCode, exports } for a
      module; { ok, exitCode, diagnostics } if it was refused; { ok, exitCode, error: { code, name, message, stack } } if it failed
Exits with 4 if the guest threw, with 5 if a guard stopped it.`,
    )
    .action(async (file: string, flags: Flags) => run(line, file, flags));
}

function parseModule(given: string): readonly [string, string] {
  const at = given.indexOf("=");
  const [name, path] = [given.slice(0, at), given.slice(at + 1)];
  if (at < 1 || path === "" || /^\.\.?\//.test(name)) {
    throw new Failure(
      EXIT.usage,
      "cli/module",
      `\`--module ${given}\` is not NAME=PATH, with a NAME that is no relative path.`,
      "For example: --module helpers=lib/helpers.ts",
    );
  }
  return [name, path];
}

async function run(line: CommandLine, file: string, flags: Flags): Promise<void> {
  const { terminal } = line;
  terminal.progress(`compiling ${file}`);
  const input = await readInput(file);
  const compiler = needsCompiler(input) ? await loadCompiler() : undefined;
  const loaded = compiler === undefined ? openArtifact(input) : compileWith(compiler, input, flags);
  terminal.progress(null);
  if (loaded.artifact === undefined) return refuse(line, loaded.findings, flags);

  const modules = new GuestModules(flags, compiler);
  for (const [name, path] of flags.module) modules.addNamed(name, path);
  // Not above: what only checks or compiles does without the runtime.
  const { describeGuestFailure, formatGuestFailure } = await import("../report/guest-failure.js");
  try {
    await runArtifact(line, file, loaded.artifact, modules, flags);
  } catch (error) {
    if (modules.failures.length > 0) throw modules.failures[0];
    if (modules.findings.length > 0) return refuse(line, modules.findings, flags);
    const failure = describeGuestFailure(error);
    if (failure === undefined) throw error;
    const { exit, ...described } = failure;
    if (flags.json === true) return finishWithJson(line, exit, { error: described });
    terminal.writeErr(formatGuestFailure(failure, terminal.err));
    line.finish(exit);
  }
}

async function runArtifact(
  line: CommandLine,
  file: string,
  artifact: Artifact,
  modules: GuestModules,
  { json }: JsonFlag,
): Promise<void> {
  const { createDomain } = await import("@sallyport/runtime-guards");
  const entry = modules.addEntry(file === STDIN ? "stdin.js" : file, artifact);
  const domain = createDomain({
    // A script's `import()` is relative to the domain's name.
    name: entry,
    resolve: (specifier, importer) => modules.resolve(specifier, importer),
    load: (id) => modules.load(id),
  });
  const unhandled = catchUnhandled();
  let result: object;
  if (artifact.goal === "script") {
    const value = await domain.evaluate(artifact);
    const exact = jsonValue(value);
    const text = renderValue(value);
    result = { text, ...(exact === undefined ? {} : { value: exact }) };
    if (json !== true) line.terminal.writeOut(`${text}\n`);
  } else {
    const namespace = (await domain.import(entry)) as object;
    result = { exports: Reflect.ownKeys(namespace).filter((key) => typeof key === "string") };
  }
  await unhandled();
  if (json === true) return finishWithJson(line, EXIT.ok, { ...result });
  line.finish(EXIT.ok);
}

/**
 * A rejection that no guest handles must not end this process the way that Node would have it. Gives a function that throws the
 * first one, once all reactions that are due have run.
 */
function catchUnhandled(): () => Promise<void> {
  const reasons: unknown[] = [];
  process.on("unhandledRejection", (reason) => reasons.push(reason));
  return async () => {
    await new Promise(setImmediate);
    if (reasons.length > 0) throw new UnhandledRejection(reasons[0]);
  };
}

function refuse(line: CommandLine, findings: readonly Finding[], { json }: JsonFlag): void {
  const exitCode = exitCodeOfFindings(findings);
  if (json === true) return finishWithJson(line, exitCode, describeFindings(findings, 1));
  const { terminal } = line;
  terminal.writeErr(formatFindings(findings, terminal.err));
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === "error").length;
  terminal.writeErr(`${terminal.err.red(count(errors, "error"))}; the program was not run\n`);
  line.finish(exitCode);
}
