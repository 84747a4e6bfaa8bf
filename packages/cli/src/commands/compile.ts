import { basename, isAbsolute, join, relative } from "node:path";
import type { Artifact } from "@sallyport/runtime-guards/abi";
import { formatArtifact, mapOfFile, type ArtifactFormat } from "@sallyport/transform/artifact";
import { Option } from "commander";
import type { CommandLine, JsonFlag } from "../command-line.js";
import { CACHE_DESCRIPTION, finishWithJson, JSON_DESCRIPTION } from "../command-line.js";
import { Cache } from "../cache.js";
import type { Compiled } from "../compile-file.js";
import { EXIT } from "../exit-codes.js";
import { Failure } from "../failure.js";
import { displayName, readInput, STDIN } from "../input.js";
import { addCompileFlags, type CompileFlags } from "../options.js";
import { writeFiles, type OutputFile } from "../output.js";
import { compileAll, type Task } from "../compile-all.js";
import { describeFindings, exitCodeOfFindings, type Finding } from "../report/finding.js";
import { count, formatFindings, summarise } from "../report/text.js";

interface Flags extends CompileFlags, JsonFlag {
  readonly out: string;
  readonly format: ArtifactFormat;
  readonly cache?: string;
}

const SUFFIXES = { script: ".sallyport.js", module: ".sallyport.mjs" } as const satisfies Record<
  ArtifactFormat,
  string
>;

export function registerCompile(line: CommandLine): void {
  const command = line.program
    .command("compile")
    .summary("write artifacts that run later, without the compiler")
    .description(
      `Compiles guest programs to artifacts: DIR/NAME${SUFFIXES.script} and its source map for each NAME.js or NAME.ts. If any program is refused, nothing at all is written.`,
    )
    .argument("<files...>", "JavaScript or TypeScript sources; - is standard input")
    .requiredOption("-o, --out <dir>", "the folder to write to")
    .addOption(
      new Option(
        "--format <name>",
        "script: text for a domain; module: an ES module that a page imports under a Content-Security-Policy",
      )
        .choices(["script", "module"])
        .default("script"),
    )
    .option("--cache <dir>", CACHE_DESCRIPTION)
    .option("--json", JSON_DESCRIPTION);
  addCompileFlags(command)
    .addHelpText(
      "after",
      `
Examples:
  $ sallyport compile plugin.ts -o build
  $ sallyport run build/plugin${SUFFIXES.script}
  $ sallyport compile src/*.ts -o build --cache .cache

JSON: { ok, exitCode, artifacts: [{ filename, path, hash }] }, or { ok, exitCode, files, errors, warnings, diagnostics }
The same source, options and version give the same bytes.`,
    )
    .action(async (files: string[], flags: Flags) => compile(line, files, flags));
}

async function compile(line: CommandLine, files: readonly string[], flags: Flags): Promise<void> {
  const { terminal } = line;
  const paths = outputPaths(files, flags);
  const artifacts: Artifact[] = [];
  const findings: Finding[] = [];
  for (const compiled of await compileFiles(line, files, flags)) {
    if (compiled.findings === undefined) artifacts.push(compiled.artifact);
    else findings.push(...compiled.findings);
  }
  terminal.progress(null);
  const outputs = artifacts.flatMap((artifact, index) => outputFiles(artifact, paths[index]!, flags.format));
  if (flags.format === "module") for (const each of artifacts) findings.push(...(await findReserved(each)));
  if (findings.length > 0) return refuse(line, findings, files.length, flags);

  await writeFiles(outputs);
  const written = artifacts.map(({ filename, hash }, index) => ({ filename, path: paths[index]!, hash }));
  if (flags.json === true) return finishWithJson(line, EXIT.ok, { artifacts: written });
  for (const { filename, path } of written) terminal.writeOut(`${filename} -> ${terminal.out.bold(path)}\n`);
  line.finish(EXIT.ok);
}

/** In the order of the files: what the cache has, and the others compiled. */
async function compileFiles({ terminal }: CommandLine, files: readonly string[], flags: Flags): Promise<Compiled[]> {
  const cache = flags.cache === undefined ? undefined : new Cache(flags.cache);
  const progress = (done: number): void => terminal.progress(`compiling ${count(files.length, "file")}: ${done} done`);
  const results: Compiled[] = [];
  const tasks: (Task & { readonly index: number })[] = [];
  for (const [index, path] of files.entries()) {
    progress(index - tasks.length);
    const name = portableName(path);
    const input = await readInput(path);
    const artifact = input.source === undefined ? undefined : cache?.findCompiled(input.source, name, flags);
    if (artifact === undefined) tasks.push({ input, flags, name, index });
    else results[index] = { artifact };
  }
  const known = files.length - tasks.length;
  const compiled = await compileAll(tasks, (done) => progress(known + done));
  for (const [at, { input, name, index }] of tasks.entries()) {
    const result = compiled[at]!;
    results[index] = result;
    if (result.artifact !== undefined) cache?.keepCompiled(input.source!, name, flags, result.artifact);
  }
  return results;
}

/** What a script says that a module may not. */
async function findReserved(artifact: Artifact): Promise<Finding[]> {
  if (!/\bawait\b/.test(artifact.code)) return [];
  const { verifyArtifact } = await import("@sallyport/transform/read-artifact");
  const text = formatArtifact(artifact, { format: "module" });
  return verifyArtifact(text, { filename: artifact.filename }).map((diagnostic) => ({ diagnostic, source: text }));
}

function refuse(line: CommandLine, findings: readonly Finding[], files: number, { json }: JsonFlag): void {
  const exitCode = exitCodeOfFindings(findings);
  if (json === true) return finishWithJson(line, exitCode, describeFindings(findings, files));
  const { terminal } = line;
  terminal.writeErr(formatFindings(findings, terminal.err));
  terminal.writeErr(`${summarise(findings, files, terminal.err)}; nothing was written\n`);
  line.finish(exitCode);
}

/** An artifact's bytes are not to depend on the machine: no absolute path gets into it. */
function portableName(path: string): string {
  if (path === STDIN || !isAbsolute(path)) return displayName(path);
  const fromHere = relative(process.cwd(), path);
  return displayName(fromHere.startsWith("..") || isAbsolute(fromHere) ? basename(path) : fromHere);
}

function outputPaths(files: readonly string[], { out, format }: Flags): string[] {
  const taken = new Map<string, string>();
  return files.map((path) => {
    const name = path === STDIN ? "stdin" : basename(path).replace(/\.[cm]?[jt]sx?$/i, "");
    const output = join(out, `${name}${SUFFIXES[format]}`);
    // Some file systems ignore case.
    const other = taken.get(output.toLowerCase());
    if (other !== undefined) {
      throw new Failure(
        EXIT.usage,
        "cli/same-output",
        `${other} and ${path} would both be written to ${output}.`,
        "Compile them to two folders.",
      );
    }
    taken.set(output.toLowerCase(), path);
    return output;
  });
}

function outputFiles(artifact: Artifact, path: string, format: ArtifactFormat): OutputFile[] {
  const { map } = artifact;
  if (map === null) return [{ path, text: formatArtifact(artifact, { format }) }];
  const name = basename(path);
  const sourceMappingURL = `${encodeURIComponent(name)}.map`;
  return [
    { path, text: formatArtifact(artifact, { format, sourceMappingURL }) },
    { path: `${path}.map`, text: mapOfFile(map, name, format) },
  ];
}
