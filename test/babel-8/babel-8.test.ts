/**
 * The compiler on Babel 8: with the parser, transforms and generator of Babel 8 in place of those that it depends on, every
 * fixture gives what it gives with these, and what is refused is refused for the same reason. Most give the same text, and
 * need not be run.
 */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Artifact } from "@sallyport/runtime-guards";
import { markVerified } from "@sallyport/runtime-guards/artifact";
import { compile, CompileError, type CompileOptions, type Diagnostic } from "@sallyport/transform";
import { beforeAll, describe, expect, test } from "vitest";
import { type Profile, readFixtures } from "../harness/fixture.js";
import { compilationsOf, runGuarded } from "../harness/run-guarded.js";

type Result = { readonly artifact: Artifact } | { readonly diagnostics: readonly Diagnostic[] };
interface Answer {
  readonly version: string;
  readonly results: readonly Result[];
}

const MAIN = fileURLToPath(new URL("main.js", import.meta.url));

async function compileAll(jobs: readonly (readonly [string, CompileOptions])[]): Promise<Answer> {
  const child = spawn(process.execPath, ["--no-warnings", MAIN], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(JSON.stringify(jobs));
  return JSON.parse(await text(child.stdout)) as Answer;
}

const ways = (["strict", "compat"] as const).flatMap((profile) =>
  (["all", "needed"] as const).map((guards) => ({ profile, guards })),
);
const takes = (profiles: readonly Profile[] | undefined, profile: Profile) => profiles?.includes(profile) !== false;
const fixtures = readFixtures();
const keyOf = (source: string, options: CompileOptions) => JSON.stringify([source, options]);

let answer: Answer;
const compiled = new Map<string, Result>();
beforeAll(async () => {
  const jobs = fixtures.flatMap((fixture) =>
    ways
      .filter(({ profile }) => takes(fixture.config.profiles, profile))
      .flatMap((way) => compilationsOf(fixture, way).map(([, source, options]) => [source, options] as const)),
  );
  answer = await compileAll(jobs);
  jobs.forEach(([source, options], i) => compiled.set(keyOf(source, options), answer.results[i]!));
}, 120_000);

const compileBy8 = (source: string, options: CompileOptions = {}): Artifact => {
  const result = compiled.get(keyOf(source, options))!;
  if ("diagnostics" in result) throw new CompileError(result.diagnostics, source);
  // It ended with the verifier, in the other process.
  return markVerified(result.artifact);
};

test("it is Babel 8 that compiles, and its transforms that lower", () => {
  expect(answer.version).toMatch(/^8\./);
  const isDecorated = ([source, options]: readonly [string, CompileOptions]) =>
    options.filename === "input.js" && source.includes("@");
  const [source, options] = [...compiled.keys()]
    .map((key) => JSON.parse(key) as [string, CompileOptions])
    .find((job) => isDecorated(job) && "artifact" in compiled.get(keyOf(...job))!)!;
  // The helpers of decorators are named differently by Babel 7.
  expect(compileBy8(source, options).code).not.toBe(compile(source, options).code);
});

describe.each(ways)("$profile, guards $guards", ({ profile, guards }) => {
  test.each(fixtures.filter(({ config }) => takes(config.profiles, profile)))("$id", async (fixture) => {
    const isSame = compilationsOf(fixture, { profile, guards }).every(
      ([, source, options]) => codeOf(() => compile(source, options)) === codeOf(() => compileBy8(source, options)),
    );
    if (isSame) return;
    const by7 = await runGuarded(fixture, { profile, guards });
    const by8 = await runGuarded(fixture, { profile, guards, compile: compileBy8 });
    expect(codesOf(by8)).toEqual(codesOf(by7));
  });
});

/** The guarded text, or the codes with which the program is refused. */
function codeOf(compileIt: () => Artifact): string {
  try {
    return compileIt().code;
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return error.diagnostics.map(({ code }) => code).join();
  }
}

/** Messages of Babel's own errors are worded differently. */
const codesOf = ({ logs, result }: Awaited<ReturnType<typeof runGuarded>>): unknown =>
  result.kind === "refused" ? { logs, codes: result.codes } : { logs, result };
