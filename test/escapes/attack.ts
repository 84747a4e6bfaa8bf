/** Reads the folders of attacks. `escape.md` says what an attack is, `expect.json` how it is run and what must come of it. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const FOLDER = dirname(fileURLToPath(import.meta.url));

export type Profile = "strict" | "compat";
export type Goal = "script" | "module" | "commonjs";

/** What a guarded run of an attack must come to; everything is compared exactly, but `"harmless"` asks only that it ran, and did not escape. */
export interface Outcome {
  /** The codes of the compile errors with their lines, in order, each once. */
  readonly diagnostics?: readonly string[];
  /** The name of the error that ended the program. */
  readonly throws?: string;
  /** What the program said by `escaped(…)`, in order. */
  readonly reported?: readonly string[];
}

export interface Expectation {
  readonly profiles: readonly Profile[];
  /** Default: tried as a script and as a module. */
  readonly goal?: Goal;
  /** Of an artifact that nobody has compiled: the attack is its text, and this is what its header says of the guards in it. */
  readonly written?: "all" | "needed";
  /** A program of `victims/` that runs first, always in strict, in the same domain. */
  readonly victim?: string;
  /** Whether the attack is on the boundary, and gets the endowment `host` of `world.js`. */
  readonly host?: boolean;
  /** What the domain is granted: a name of `powers/`. */
  readonly powers?: string;
  /** The modules of Node that the attack is given, by `nodeModules`. */
  readonly node?: readonly string[];
  /** Why the attack still succeeds: a gap that is written down where users see it. */
  readonly gap?: string;
  /** Whether the attack is compiled with the option of that name (R1). */
  readonly friends?: boolean;
  /** Number of domains in which the attack runs in turn, to look for what the one before left. */
  readonly repeat?: number;
  /**
   * How the attack is run plain, to show that it does escape there: in a realm of its own, in a process of its own, as a
   * module in a process of its own; false where no plain run can show it, for the reason in `escape.md`.
   */
  readonly control: "context" | "process" | "module" | false;
  /** By profile, or by `profile/goal` where the goal makes a difference. */
  readonly outcome: Readonly<Record<string, Outcome | "harmless">>;
}

export interface Attack {
  /** `E0042`. Never changes and is never given again. */
  readonly id: string;
  /** The folder's name. */
  readonly folder: string;
  readonly title: string;
  readonly filename: string;
  readonly source: string;
  readonly victim: string | null;
  readonly expectation: Expectation;
  readonly frontMatter: ReadonlyMap<string, string>;
}

export const prelude = readFileSync(join(FOLDER, "prelude.js"), "utf8");
export const world = readFileSync(join(FOLDER, "world.js"), "utf8");

export function readAttacks(): Attack[] {
  return readdirSync(FOLDER)
    .filter((name) => /^E\d{4}-/.test(name))
    .sort()
    .map(readAttack);
}

function readAttack(folder: string): Attack {
  const files = readdirSync(join(FOLDER, folder));
  const filename = files.find((name) => name.startsWith("attack."));
  if (filename === undefined) throw new Error(`${folder} has no attack`);
  const expectation = JSON.parse(readFileSync(join(FOLDER, folder, "expect.json"), "utf8")) as Expectation;
  const { victim } = expectation;
  const frontMatter = readFrontMatter(readFileSync(join(FOLDER, folder, "escape.md"), "utf8"));
  const text = (key: string) => (frontMatter.get(key) ?? "").replace(/^"|"$/g, "");
  return {
    id: text("id"),
    folder,
    title: text("title"),
    filename,
    source: readFileSync(join(FOLDER, folder, filename), "utf8"),
    victim: victim === undefined ? null : readFileSync(join(FOLDER, "victims", `${victim}.js`), "utf8"),
    expectation,
    frontMatter,
  };
}

function readFrontMatter(text: string): Map<string, string> {
  const head = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? "";
  return new Map(
    head.split("\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]),
  );
}
