/** The roads by which guest code reaches a domain. Every attack goes down each road that takes it. */
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createContext, runInContext, runInThisContext } from "node:vm";
import { type Artifact, createDomain } from "@sallyport/runtime-guards";
import { ABI_VERSION } from "@sallyport/runtime-guards/abi";
import { nodeModules } from "@sallyport/transform/loader";
import sallyport, {
  ArtifactError,
  compile,
  CompileError,
  type CompileOptions,
  formatArtifact,
  hashArtifact,
  readArtifact,
  verifyArtifact,
} from "@sallyport/transform";
import { type Attack, FOLDER, type Goal, type Outcome, prelude, type Profile, world } from "./attack.js";
import { settle, withRejections } from "./control.js";
import { powers } from "./powers/index.js";
import { describeReport } from "./report.js";

export interface EntryPoint {
  readonly name: string;
  /** The goal with which the attack is compiled. */
  readonly goal: Goal;
  /** Whether its outcomes are not those of the others in every detail: then only success and failure count. */
  readonly tellsLess?: boolean;
  /** What an attack is here that escapes wherever it is not refused; default: a call of `escaped`. */
  readonly openSource?: string;
  takes(attack: Attack, profile: Profile): boolean;
  run(attack: Attack, profile: Profile): Promise<Outcome>;
}

type Compile = (source: string, options: CompileOptions) => Artifact;

/** For what must not differ from the roads above it: attacks of one goal only, and those of no goal in particular as scripts. */
const isOnlyFor =
  (goal: Goal) =>
  ({ expectation }: Attack) =>
    expectation.written === undefined && (expectation.goal ?? "script") === goal;

const isFor =
  (goal: Goal) =>
  ({ expectation }: Attack) =>
    expectation.written === undefined && (expectation.goal ?? goal) === goal;

/** What takes a process for each attack, or ends in the same `compile`, takes long, so by default some attacks go there; `ENTRY_POINTS=all` sends all. */
const isOneOf = (part: number, { id }: Attack): boolean =>
  process.env["ENTRY_POINTS"] === "all" || Number(id.slice(1)) % part === 0;

export const entryPoints: readonly EntryPoint[] = [
  {
    name: "compile and evaluate",
    goal: "script",
    takes: isFor("script"),
    run: (attack, profile) => runInDomains(attack, profile, "script", compile),
  },
  {
    // What runs once has guards in the place of forms that test.
    name: "compile in a loop and evaluate",
    goal: "script",
    tellsLess: true,
    // What a script declares is its own in a loop.
    takes: ({ expectation }) => expectation.written === undefined && expectation.goal === undefined,
    run: (attack, profile) => runInDomains(attack, profile, "script", compileInLoop),
  },
  {
    name: "compile and import",
    goal: "module",
    takes: isFor("module"),
    run: (attack, profile) => runInDomains(attack, profile, "module", compile),
  },
  {
    name: "compile as CommonJS and import",
    goal: "commonjs",
    takes: (attack, profile) => profile === "compat" && isFor("commonjs")(attack),
    run: (attack, profile) => runInDomains(attack, profile, "commonjs", compile),
  },
  {
    name: "compile with all guards, store, verify and evaluate",
    goal: "script",
    takes: isFor("script"),
    run: (attack, profile) => runInDomains(attack, profile, "script", compileAndStore),
  },
  ...(["script", "module", "commonjs"] as const).map((goal): EntryPoint => ({
    name: `the Babel plugin, as ${goal}`,
    goal,
    // Modules and CommonJS are few.
    takes: (attack, profile) =>
      (goal !== "commonjs" || profile === "compat") &&
      isOnlyFor(goal)(attack) &&
      (goal !== "script" || isOneOf(4, attack)),
    run: (attack, profile) => runInDomains(attack, profile, goal, compileByPlugin),
  })),
  {
    name: "an artifact written by hand, read and evaluated",
    goal: "script",
    openSource: `(function ($s_guards) { "use strict"; return (($s_call, $s_global) => {
      return function () { let $s_cv; $s_call($s_global("escaped"), "ESCAPED"); return $s_cv; }; })($s_guards.call, $s_guards.global); })`,
    takes: ({ expectation }) => expectation.written !== undefined,
    run: (attack, profile) =>
      runInDomains(attack, profile, "script", (source) =>
        readWritten(source, profile, attack.expectation.written ?? "needed"),
      ),
  },
  {
    name: "sallyport run",
    goal: "script",
    tellsLess: true,
    takes: (attack, profile) => takesProcess(attack, profile) && isOneOf(10, attack),
    run: runByCommand,
  },
];

interface Babel {
  transformSync(source: string, options: object): { readonly code: string };
}
const requireFromTransform = createRequire(new URL("../../packages/transform/package.json", import.meta.url));
const babel = requireFromTransform("@babel/core") as Babel;

/** What the module that the plugin makes of a guest's file exports. */
function compileByPlugin(source: string, { filename, ...options }: CompileOptions): Artifact {
  try {
    const { code } = babel.transformSync(source, {
      babelrc: false,
      configFile: false,
      filename,
      plugins: [[sallyport, options]],
    });
    const [, exported] = /^export default (\{.*\});$/s.exec(code)!;
    return readArtifact(formatArtifact(runInThisContext(`(${exported})`) as Artifact));
  } catch (error) {
    throw error instanceof SyntaxError && error.cause instanceof CompileError ? error.cause : error;
  }
}

function compileInLoop(source: string, options: CompileOptions): Artifact {
  return compile(`for (const each of [0]) { ${source}\n}`, options);
}

/** What comes back from a disk, after the check that a host makes of an artifact that it did not compile itself. */
function compileAndStore(source: string, options: CompileOptions): Artifact {
  return readArtifact(formatArtifact(compile(source, { ...options, guards: "all" })));
}

/** What a host reads that was handed an artifact's file. The header says what the verifier finds missing: whoever writes such a file sees to that. */
function readWritten(source: string, profile: Profile, guards: "all" | "needed"): Artifact {
  const lists = { "member name": [] as string[], global: [] as string[], export: [] as string[] };
  const header = {
    abi: ABI_VERSION,
    profile,
    goal: "script",
    guards,
    filename: "attack.js",
    code: source.trim(),
    map: null,
  } as const;
  for (;;) {
    const said = { names: lists["member name"], globals: lists.global, exports: lists.export };
    const artifact = { ...header, ...said, imports: [], reexports: [], async: false };
    const text = formatArtifact({ ...artifact, hash: hashArtifact(artifact) });
    const missing = verifyArtifact(text).flatMap(({ message }) => [
      ...message.matchAll(/leaves out the (member name|global|export) `([^`]*)`/g),
    ]);
    if (missing.length === 0) return readArtifact(text);
    for (const [, list, name] of missing) lists[list as keyof typeof lists].push(name!);
  }
}

/** The programs that run before every attack are the same text each time, and artifacts may be used in many domains. */
const before = new Map<string, Artifact>();

function compileBefore(source: string, profile: Profile, guards: "all" | "needed"): Artifact {
  const key = `${profile} ${guards}\n${source}`;
  const artifact = before.get(key) ?? compile(source, { filename: "before.js", profile, goal: "script", guards });
  before.set(key, artifact);
  return artifact;
}

async function runInDomains(attack: Attack, profile: Profile, goal: Goal, compiler: Compile): Promise<Outcome> {
  const { repeat = 1 } = attack.expectation;
  const reported: string[] = [];
  let last: Outcome = {};
  const onRejection = (reason: unknown) => reported.push(`unhandled ${nameOf(reason)}`);
  await withRejections(onRejection, async () => {
    for (let turn = 0; turn < repeat; turn++) last = await runInDomain(attack, profile, goal, compiler, reported);
  });
  return { ...last, ...(reported.length > 0 && { reported }) };
}

async function runInDomain(
  attack: Attack,
  profile: Profile,
  goal: Goal,
  compiler: Compile,
  reported: string[],
): Promise<Outcome> {
  const { id, filename, source, victim, expectation } = attack;
  const power = expectation.powers === undefined ? undefined : powers[expectation.powers]!;
  // Beside a strict victim, and where a feature takes a power away, compat code has all its guards.
  const guards = profile === "compat" && (victim !== null || power?.restricts) ? "all" : "needed";
  let artifact: Artifact;
  try {
    artifact = compiler(source, { filename, profile, goal, guards, ...(expectation.friends && { friends: true }) });
  } catch (error) {
    const isRefusal =
      error instanceof CompileError || (error instanceof ArtifactError && expectation.written !== undefined);
    if (!isRefusal) throw error;
    return { diagnostics: [...new Set(error.diagnostics.map(({ code, start }) => `${code} in line ${start.line}`))] };
  }
  const escaped = (value: unknown) => {
    reported.push(describeReport(value));
    return value;
  };
  const granted = power?.grant();
  const domain = createDomain({
    name: id,
    ...(granted?.features && { features: granted.features }),
    ...(granted?.extendable && { extendable: granted.extendable }),
    endowments: { escaped, ...(expectation.host && { host: makeWorld() }), ...granted?.endowments },
    modules: {
      ...nodeModules(expectation.node ?? []),
      attack: artifact,
      ...(expectation.host && { world: makeWorld() }),
    },
  });
  try {
    domain.evaluate(compileBefore(prelude, profile, guards));
    if (victim !== null) domain.evaluate(compileBefore(victim, "strict", "needed"));
    // The host's last match, for the attacks on the statics of RegExp.
    /(host secret)/.exec("host secret");
    if (goal === "script") reportCompletion(domain.evaluate(artifact), reported);
    else await domain.import("attack");
    return {};
  } catch (error) {
    return { throws: nameOf(error) };
  } finally {
    await settle();
    if (power?.takesTime) await untilEnd(reported);
    domain.revoke();
  }
}

/** An attack on powers that take time says when it has come to its end. */
async function untilEnd(reported: readonly string[]): Promise<void> {
  for (let turn = 0; turn < 1000 && !reported.includes("end"); turn++)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

function makeWorld(): object {
  const make = runInThisContext(world) as (foreign: unknown) => object;
  return make(runInContext("globalThis", createContext(Object.create(null) as object)));
}

/** An attack's completion value counts as a report where nothing was reported. */
function reportCompletion(value: unknown, reported: string[]): void {
  if (reported.length === 0 && typeof value === "string") reported.push(value);
}

function nameOf(error: unknown): string {
  try {
    return String((error as { name?: unknown } | null)?.name ?? describeReport(error));
  } catch {
    return "an error without a readable name";
  }
}

/** The command gives a program nothing, so the attack brings its own `escaped`; everything is one strict script. */
function takesProcess({ expectation, source, filename }: Attack, profile: Profile): boolean {
  const { goal = "script", host, powers: power, repeat, friends, written } = expectation;
  return (
    profile === "strict" &&
    written === undefined &&
    goal === "script" &&
    !host &&
    !power &&
    !repeat &&
    !friends &&
    !source.startsWith("#!") &&
    filename.endsWith("js")
  );
}

function runByCommand(attack: Attack, profile: Profile): Promise<Outcome> {
  const reporter = `const reported = [], escaped = (value) => (reported.push(typeof value === "string" ? value : typeof value), value);`;
  const program = [reporter, prelude, attack.victim ?? "", attack.source, "\n;reported;"].join("\n");
  const main = join(FOLDER, "../../packages/cli/bin/sallyport.js");
  return new Promise((resolve) => {
    const args = [main, "run", "--json", "--profile", profile, "--goal", "script", "-"];
    const child = execFile(process.execPath, args, { timeout: 30_000 }, (_error, stdout) => {
      const answer = JSON.parse(stdout) as {
        value?: string[];
        error?: { name: string };
        diagnostics?: { code: string }[];
      };
      resolve({
        ...(answer.diagnostics && { diagnostics: answer.diagnostics.map(({ code }) => code) }),
        ...(answer.error && { throws: answer.error.name }),
        ...(answer.value && { reported: answer.value }),
      });
    });
    child.stdin?.end(program);
  });
}
