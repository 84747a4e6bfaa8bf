import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export type Profile = "strict" | "compat";
export type Goal = "script" | "module" | "commonjs";

/** What a guarded run gives where it is documented to differ from plain JavaScript (docs/differences.md). */
export interface Expectation {
  /** The name of the error that the program ends with. */
  readonly throws?: string;
  /** The code of a diagnostic with which `compile()` refuses the program. */
  readonly diagnostic?: string;
  /** The completion value, as {@link describeValue} writes it. */
  readonly value?: string;
  /** The logs, one string per call. Left out: those of the plain run, or a beginning of them if the program throws. */
  readonly logs?: readonly string[];
  /** Engines differ here, and some agree with the guarded run: it need not differ from the plain run. */
  readonly engine?: boolean;
  /** The rule that makes the difference. */
  readonly reason: string;
}

/** `config.json` of a fixture folder; every member may be left out. */
export interface FixtureConfig {
  /** Default: "script"; "module" for an `.mjs` file and where the program has other files. */
  readonly goal?: Goal;
  /** Default: both. */
  readonly profiles?: readonly Profile[];
  /** R1's friend option of the compiler. */
  readonly friends?: boolean;
  /** The completion value is a promise: compare what it settles to. Jobs that a program queues always run to their end. */
  readonly await?: boolean;
  readonly expect?: Partial<Readonly<Record<Profile, Expectation>>>;
}

/** One folder of test/fixtures: a program, its other modules, and how to run it. */
export interface Fixture {
  readonly id: string;
  readonly folder: string;
  /** File name of the program within the folder. */
  readonly entry: string;
  /** File name → source text, the entry's among them. */
  readonly files: ReadonlyMap<string, string>;
  readonly goal: Goal;
  readonly config: FixtureConfig;
}

export const FIXTURES = join(dirname(fileURLToPath(import.meta.url)), "..", "fixtures");

const ENTRY = /^input\.(?:js|ts|jsx|tsx|mjs)$/;

const isFolder = (path: string): boolean => statSync(path).isDirectory();

export function readFixture(folder: string): Fixture {
  const files = new Map<string, string>();
  let config: FixtureConfig = {};
  for (const name of readdirSync(folder).sort()) {
    const text = readFileSync(join(folder, name), "utf8");
    if (name === "config.json") config = JSON.parse(text) as FixtureConfig;
    else files.set(name, text);
  }
  const entries = [...files.keys()].filter((name) => ENTRY.test(name));
  const entry = entries[0];
  if (entry === undefined || entries.length > 1) throw new Error(`${folder}: exactly one input.* is needed`);
  const isModule = entry.endsWith(".mjs") || files.size > 1;
  return {
    id: relative(FIXTURES, folder).replaceAll("\\", "/"),
    folder,
    entry,
    files,
    goal: config.goal ?? (isModule ? "module" : "script"),
    config,
  };
}

/** All fixtures, `area/name` by `area/name`. */
export function readFixtures(): Fixture[] {
  return readdirSync(FIXTURES)
    .map((area) => join(FIXTURES, area))
    .filter(isFolder)
    .flatMap((area) => readdirSync(area).map((name) => join(area, name)))
    .filter(isFolder)
    .sort()
    .map(readFixture);
}
