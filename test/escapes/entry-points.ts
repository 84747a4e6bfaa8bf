/** The roads by which guest code reaches a domain. Every attack goes down each road that takes it. */
import { compile, CompileError } from "@sallyport/transform";
import { type Artifact, createDomain } from "@sallyport/runtime-guards";
import { createContext, runInContext, runInThisContext } from "node:vm";
import { type Attack, describeReport, type Goal, type Outcome, prelude, type Profile, world } from "./attack.js";
import { settle } from "./control.js";

export interface EntryPoint {
  readonly name: string;
  /** The goal with which the attack is compiled. */
  readonly goal: Goal;
  takes(attack: Attack, profile: Profile): boolean;
  run(attack: Attack, profile: Profile): Promise<Outcome>;
}

const isFor = (goal: Goal) => (attack: Attack) => (attack.expectation.goal ?? goal) === goal;

export const entryPoints: readonly EntryPoint[] = [
  { name: "compile and evaluate", goal: "script", takes: isFor("script"), run: (attack, profile) => runInDomains(attack, profile, "script") },
  { name: "compile and import", goal: "module", takes: isFor("module"), run: (attack, profile) => runInDomains(attack, profile, "module") },
  {
    name: "compile as CommonJS and import",
    goal: "commonjs",
    takes: (attack, profile) => profile === "compat" && isFor("commonjs")(attack),
    run: (attack, profile) => runInDomains(attack, profile, "commonjs"),
  },
];

function makeWorld(): unknown {
  const make = runInThisContext(world) as (foreign: unknown) => unknown;
  return make(runInContext("globalThis", createContext({})));
}

async function runInDomains(attack: Attack, profile: Profile, goal: Goal): Promise<Outcome> {
  const { repeat = 1 } = attack.expectation;
  const reported: string[] = [];
  let last: Outcome = {};
  for (let turn = 0; turn < repeat; turn++) last = await runInDomain(attack, profile, goal, reported);
  return { ...last, ...(reported.length > 0 && { reported }) };
}

async function runInDomain(attack: Attack, profile: Profile, goal: Goal, reported: string[]): Promise<Outcome> {
  const { id, filename, source, victim, expectation } = attack;
  const escaped = (value: unknown) => {
    reported.push(describeReport(value));
    return value;
  };
  const endowments = { escaped, ...(expectation.host && { host: makeWorld() }) };
  let artifact: Artifact;
  try {
    artifact = compile(source, { filename, profile, goal });
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return { diagnostics: [...new Set(error.diagnostics.map(({ code, start }) => `${code} in line ${start.line}`))] };
  }
  const domain = createDomain({ name: id, endowments, modules: { attack: artifact } });
  try {
    domain.evaluate(compile(prelude, { filename: "prelude.js", profile, goal: "script" }));
    if (victim !== null) domain.evaluate(compile(victim, { filename: "victim.js", profile: "strict", goal: "script" }));
    /(host secret)/.exec("host secret");
    if (goal === "script") escapedCompletion(domain.evaluate(artifact), reported);
    else await domain.import("attack");
    return {};
  } catch (error) {
    return { throws: nameOf(error) };
  } finally {
    await settle();
    domain.revoke();
  }
}

/** An attack's completion value counts as a report where nothing was reported. */
function escapedCompletion(value: unknown, reported: string[]): void {
  if (reported.length === 0 && typeof value === "string") reported.push(value);
}

function nameOf(error: unknown): string {
  try {
    return String((error as { name?: unknown } | null)?.name ?? describeReport(error));
  } catch {
    return "an error without a readable name";
  }
}
