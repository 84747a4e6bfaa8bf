/**
 * Many generated programs, by plain JavaScript, with all guards and with those that are needed. Programs are compiled and run in batches, since each compilation and each
 * realm costs more than a program; where a batch differs, its programs are run again one by one.
 */
import vm from "node:vm";
import { createDomain, type Domain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import fc from "fast-check";
import { programOf } from "./grammar.js";
import { PARAMETERS, PRELUDE } from "./prelude.js";

export type Profile = "strict" | "compat";

export interface Difference {
  readonly program: string;
  /** The first line that differs, in each of the three. */
  readonly plain: string;
  readonly all: string;
  readonly needed: string;
  /** Whether the guards that are needed do all that all guards do. */
  readonly isAlike: boolean;
}

export interface Report {
  readonly programs: number;
  /** Programs that came to their end, and programs that threw. */
  readonly values: number;
  readonly throws: number;
  readonly differences: readonly Difference[];
}

const BATCH = 50;
const nextTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

export function generate(profile: Profile, count: number, seed: number): string[] {
  // A few have a label within the same label.
  return fc.sample(programOf({ profile }).filter(isProgram), { numRuns: count, seed });
}

export function isProgram(program: string): boolean {
  try {
    new vm.Script(`"use strict"; ((${PARAMETERS}) => {\n${program}\n})`);
    return true;
  } catch {
    return false;
  }
}

/** Runs a script that gives an array of arrays of texts, and whatever it leaves to do. */
type Run = (script: string) => Promise<string[][]>;

const asData = (logs: unknown): string[][] => JSON.parse(logs as string) as string[][];

/** What guests see of the text of a function, so that texts can be compared, and that the language's own objects do not change. */
const AS_IN_A_DOMAIN = `
Function.prototype.toString = ((native, apply) => function toString() {
  const own = Object.getOwnPropertyDescriptor(this, "name")?.value;
  const name = typeof own === "string" ? own : "";
  const text = apply(native, this, []);
  if (text.endsWith("{ [native code] }")) return "function " + name + "() { [native code] }";
  return (text.startsWith("class") ? "class " + name + " " : "function " + name + "() ") + "{ [guest code] }";
})(Function.prototype.toString, Reflect.apply);
Object.freeze(Array.prototype.map);
`;

function makePlain(): Run {
  const context = vm.createContext({});
  vm.runInContext(`"use strict"; ${AS_IN_A_DOMAIN}`, context);
  vm.runInContext(`"use strict"; ${PRELUDE}`, context);
  return async (script) => {
    vm.runInContext(`"use strict"; ${script}`, context);
    for (let turn = 0; turn < 3; turn++) await nextTurn();
    return asData(vm.runInContext("JSON.stringify(globalThis.results)", context));
  };
}

function makeGuarded(profile: Profile, guards: "all" | "needed"): Run {
  const options = { profile, guards, goal: "script", sourceMap: false, filename: "generated.js" } as const;
  const prelude = compile(PRELUDE, options);
  const give = compile("JSON.stringify(globalThis.results)", options);
  let domain: Domain;
  return async (script) => {
    domain = createDomain();
    try {
      domain.evaluate(prelude);
      domain.evaluate(compile(script, options));
      for (let turn = 0; turn < 3; turn++) await nextTurn();
      return asData(domain.evaluate(give));
    } finally {
      domain.revoke();
    }
  };
}

const scriptOf = (programs: readonly string[]): string =>
  `globalThis.results = [${programs.map((program) => `runProgram((${PARAMETERS}) => {\n${program}\n})`).join(",\n")}];`;

const same = (left: readonly string[] | undefined, right: readonly string[] | undefined): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

export async function compareAll(profile: Profile, programs: readonly string[]): Promise<Report> {
  const runs = { plain: makePlain(), all: makeGuarded(profile, "all"), needed: makeGuarded(profile, "needed") };
  const differences: Difference[] = [];
  let values = 0;
  let throws = 0;
  const runOf = async (run: Run, batch: readonly string[]): Promise<string[][]> => {
    try {
      return await run(scriptOf(batch));
    } catch (error) {
      if (batch.length > 1) return [];
      return [[`refused: ${error instanceof Error ? error.message.slice(0, 300) : String(error)}`]];
    }
  };
  const compare = async (batch: readonly string[]): Promise<void> => {
    const plain = await runOf(runs.plain, batch);
    const all = await runOf(runs.all, batch);
    const needed = await runOf(runs.needed, batch);
    const isSame = batch.every((_, i) => plain[i] && same(plain[i], all[i]) && same(plain[i], needed[i]));
    if (!isSame && batch.length > 1) {
      for (const program of batch) await compare([program]);
      return;
    }
    const thrown = plain.filter((logs) => logs.some((line) => line.startsWith("throw "))).length;
    throws += thrown;
    values += plain.length - thrown;
    if (isSame) return;
    const [p = [], a = [], n = []] = [plain[0], all[0], needed[0]];
    const at = p.findIndex((line, i) => line !== a[i] || line !== n[i]);
    const i = at === -1 ? p.length : at;
    const lines = { plain: p[i] ?? "(end)", all: a[i] ?? "(end)", needed: n[i] ?? "(end)" };
    differences.push({ program: batch[0]!, ...lines, isAlike: same(a, n) });
  };
  for (let i = 0; i < programs.length; i += BATCH) await compare(programs.slice(i, i + BATCH));
  return { programs: programs.length, values, throws, differences };
}
