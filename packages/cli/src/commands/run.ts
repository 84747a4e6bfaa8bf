import type { Domain } from "@sallyport/runtime-guards";
import type { Artifact } from "@sallyport/runtime-guards/abi";
import { needsAll } from "../bundle.js";
import type { Cache } from "../cache.js";
import type { CommandLine, JsonFlag } from "../command-line.js";
import { CACHE_DESCRIPTION, finishWithJson, JSON_DESCRIPTION } from "../command-line.js";
import { EXIT } from "../exit-codes.js";
import { GuestModules } from "../guest-modules.js";
import { isFile, readInput, STDIN } from "../input.js";
import { Opener } from "../opener.js";
import { addCompileFlags } from "../options.js";
import type { Policy } from "../policy/policy.js";
import { addPolicyFlags, FEATURES_HELP, flagsOf, policyOf, type PolicyFlags } from "../policy/flags.js";
import { describeFindings, exitCodeOfFindings, type Finding } from "../report/finding.js";
import { jsonValue, renderValue } from "../report/value.js";

type Flags = PolicyFlags & JsonFlag & { readonly cache?: string };

export function registerRun(line: CommandLine): void {
  const command = line.program
    .command("run")
    .summary("compile, verify and run a guest program")
    .description(
      `Runs a guest program in a domain of its own, and prints the completion value of a script. The program holds the language and nothing else: no console, no clock, no files, no network, but what --allow, --module and --policy give it. It imports the modules of its own folder by relative names. An artifact is verified, then run without the compiler.`,
    )
    .argument("<file>", "a JavaScript or TypeScript source, or an artifact; - is standard input")
    .option("--cache <dir>", CACHE_DESCRIPTION)
    .option("--json", JSON_DESCRIPTION);
  addPolicyFlags(addCompileFlags(command))
    .addHelpText(
      "after",
      `
${FEATURES_HELP}

Examples:
  $ sallyport run counter.js
  $ echo "6 * 7" | sallyport run -
  $ sallyport run plugin.ts --allow console --allow fetch=https://api.example
  $ sallyport run plugin.ts --module helpers=lib/helpers.ts --policy sallyport.json
  $ sallyport run build/plugin.sallyport.js
  $ sallyport run plugin.ts --cache .cache        from the second time on without the compiler

JSON: { ok, exitCode, text, value } for a script, value only if JSON can carry it exactly; { ok, exitCode, exports } for a
      module; { ok, exitCode, diagnostics } if it was refused; { ok, exitCode, error: { code, name, message, stack } } if it failed
Exits with 4 if the guest threw, with 5 if a guard stopped it.`,
    )
    .action(async (file: string, flags: Flags) => run(line, file, flags));
}

async function run(line: CommandLine, file: string, given: Flags): Promise<void> {
  const { terminal } = line;
  const policy = await policyOf(given);
  const flags = { ...given, ...flagsOf(policy) };
  // What is read once cannot be read again by the other bundle.
  if (!isFile(file)) needsAll();
  terminal.progress(`compiling ${file}`);
  const input = await readInput(file);
  const opener = new Opener(flags, { cache: await openCache(given, policy) });
  const loaded = await opener.open(input);
  terminal.progress(null);
  if (loaded.artifact === undefined) return refuse(line, loaded.findings, flags);

  const { artifact } = loaded;
  await opener.prepare(artifact);
  const { openDomain } = await import("../policy/open-domain.js");
  const { describeGuestFailure, formatGuestFailure } = await import("../report/guest-failure.js");
  const modules = new GuestModules(opener);
  await modules.addAll(policy);
  const name = modules.addEntry(file === STDIN ? "stdin.js" : file, artifact);
  let failed = false;
  /** As in Node, what nobody handles ends the program, and the timers that it has left with it. */
  const fail = (error: unknown): void => {
    if (failed) return;
    failed = true;
    domain.revoke("the program has failed");
    if (modules.failures.length > 0) throw modules.failures[0];
    if (modules.findings.length > 0) return void refuse(line, modules.findings, flags);
    const failure = describeGuestFailure(error);
    if (failure === undefined) throw error;
    const { exit, ...described } = failure;
    if (flags.json === true) return finishWithJson(line, exit, { error: described });
    terminal.writeErr(formatGuestFailure(failure, terminal.err));
    line.finish(exit);
  };
  const print = (level: string, text: string): void => {
    // With --json standard output is for whoever reads that.
    const isForErrors = flags.json === true || level === "error" || level === "warn";
    if (isForErrors) terminal.writeErr(`${text}\n`);
    else terminal.writeOut(`${text}\n`);
  };
  const domain = await openDomain({ name, policy, flags, modules, onUnhandled: fail, print });
  try {
    const result = await runArtifact(line, artifact, domain, name, flags);
    if (failed) return;
    line.finish(EXIT.ok);
    // Timers may be left, and fail.
    if (flags.json === true)
      process.once("beforeExit", () => {
        if (!failed) finishWithJson(line, EXIT.ok, result);
      });
  } catch (error) {
    fail(error);
  }
}

/** Before anything is read from it: no guest may ever write to what is run without being verified. */
async function openCache({ cache }: Flags, { features }: Policy): Promise<Cache | undefined> {
  if (cache === undefined) return undefined;
  const { Cache, refuseCacheWithin } = await import("../cache.js");
  if (features.fs !== undefined) refuseCacheWithin(features.fs.root, cache);
  return new Cache(cache);
}

/** Gives what the JSON says of the result; prints it where no JSON is wanted. */
async function runArtifact(
  line: CommandLine,
  artifact: Artifact,
  domain: Domain,
  name: string,
  { json }: JsonFlag,
): Promise<Record<string, unknown>> {
  if (artifact.goal !== "script") {
    const namespace = (await domain.import(name)) as object;
    await reactions();
    return { exports: Reflect.ownKeys(namespace).filter((key) => typeof key === "string") };
  }
  const value = await domain.evaluate(artifact);
  const exact = jsonValue(value);
  const text = renderValue(value);
  if (json !== true) line.terminal.writeOut(`${text}\n`);
  await reactions();
  return { text, ...(exact === undefined ? {} : { value: exact }) };
}

/** Ends when all reactions that are due have run: then what nobody handled was told. */
function reactions(): Promise<void> {
  return new Promise(setImmediate);
}

async function refuse(line: CommandLine, findings: readonly Finding[], { json }: JsonFlag): Promise<void> {
  const exitCode = exitCodeOfFindings(findings);
  if (json === true) return finishWithJson(line, exitCode, describeFindings(findings, 1));
  const { count, formatFindings } = await import("../report/text.js");
  const { terminal } = line;
  terminal.writeErr(formatFindings(findings, terminal.err));
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === "error").length;
  terminal.writeErr(`${terminal.err.red(count(errors, "error"))}; the program was not run\n`);
  line.finish(exitCode);
}
