/**
 * The same as mutations.test.ts for artifacts that leave out guards: what stands in place is weakened, and what guards are left too. The kinds
 * that survive are listed in survivors-needed.json for compat and in survivors-strict.json, each with the reason.
 */
import { readFileSync } from "node:fs";
import { compile, verifyArtifact } from "@sallyport/transform";
import { beforeAll, describe, expect, test } from "vitest";
import { kindOfName, mutateInPlace } from "./in-place-mutations.js";
import { fateOf, type Mutant } from "./mutation.js";
import { mutate } from "./mutations.js";
import { inLoop, inPlacePrograms, programs } from "./programs.js";
import { mutateProofs } from "./proof-mutations.js";
import { mutateSelf } from "./self-mutations.js";

interface Survivor {
  readonly kind: string;
  readonly reason: string;
}

const listed = (name: string): readonly Survivor[] =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")) as Survivor[];

interface Tally {
  readonly mutants: Map<string, number>;
  readonly survived: Map<string, string>;
  count: number;
}

/** Mutants of each kind: at most so many of one program, and of all. Strict has the longer texts. */
const MOST = { strict: { each: 6, all: 30 }, compat: { each: 20, all: 100 } };

async function tally(profile: "strict" | "compat", all: typeof programs): Promise<Tally> {
  const result: Tally = { mutants: new Map(), survived: new Map(), count: 0 };
  for (const { name, source, options } of all) {
    if (options.profile !== profile) continue;
    const { code } = compile((options.goal ?? "script") === "script" ? inLoop(source) : source, {
      ...options,
      guards: "needed",
    });
    const taken = new Map<string, number>();
    const { each, all: most } = MOST[profile];
    const wanted = (kind: string) => (taken.get(kind) ?? 0) < each && (result.mutants.get(kind) ?? 0) < most;
    const see = (mutant: Mutant) => {
      const { kind: base, text, at } = mutant;
      const fate = fateOf(mutant, { profile, guards: "needed" });
      if (fate === "no program") return;
      const kind = base + meaning(base, text, at);
      taken.set(base, (taken.get(base) ?? 0) + 1);
      result.mutants.set(base, (result.mutants.get(base) ?? 0) + 1);
      result.count += 1;
      if (fate === "accepted" && !result.survived.has(kind))
        result.survived.set(kind, `${name}: ${text.slice(Math.max(0, at - 60), at + 120).replace(/\s+/g, " ")}`);
    };
    for (const mutant of mutate(code, profile, wanted)) see(mutant);
    for (const mutant of mutateInPlace(code, wanted)) see(mutant);
    for (const mutant of mutateProofs(code, wanted)) see(mutant);
    for (const mutant of mutateSelf(code, wanted)) see(mutant);
    // The test runner hears from its process.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return result;
}

/** A member that is read, written or called without its guard is another matter under another name. */
function meaning(kind: string, text: string, at: number): string {
  if (!/^unwrap (?:get|method|set|ref|update)(?:Self)?$/.test(kind)) return "";
  if (/^[^;]*?\)\[\$s_p\d+\]/.test(text.slice(at, at + 400))) return " of a private symbol";
  const name = /^[^;]*?\)\["([^"]*)"\]/.exec(text.slice(at, at + 400))?.[1];
  return name === undefined ? " of a key" : ` of ${kindOfName(name)}`;
}

const unexpected = ({ survived }: Tally, reasons: readonly Survivor[]): string[] => {
  const known = new Set(reasons.map(({ kind }) => kind));
  return [...survived].filter(([kind]) => !known.has(kind)).map(([kind, example]) => `${kind}: ${example}`);
};

describe.each([
  ["compat", ["./survivors.json", "./survivors-needed.json"], 6000],
  ["strict", ["./survivors.json", "./survivors-strict.json"], 6000],
] as const)("mutants of %s artifacts that leave out guards", (profile, files, least) => {
  const reasons = files.flatMap(listed);
  let result: Tally;
  beforeAll(async () => {
    result = await tally(profile, [...programs, ...inPlacePrograms]);
  }, 300_000);

  test("are thousands", () => {
    expect(result.count).toBeGreaterThan(least);
  });

  test("are refused, but for the kinds that are listed as safe", () => {
    expect(unexpected(result, reasons)).toEqual([]);
  });

  test("no kind is listed as safe that is refused, or that does not occur", () => {
    const own = listed(files.at(-1)!);
    expect(own.map(({ kind }) => kind).filter((kind) => !result.survived.has(kind))).toEqual([]);
    for (const { reason } of own) expect(reason.length).toBeGreaterThan(20);
  });
});

describe("what an artifact says of its text", () => {
  const artifacts = [...programs, ...inPlacePrograms].map(({ name, source, options }) => ({
    name,
    artifact: compile(source, { ...options, guards: "needed" }),
  }));
  type Claims = (typeof artifacts)[number]["artifact"];
  const isRefused = ({ code, profile, guards }: Claims, header: Partial<Claims>, whole: Claims): boolean =>
    verifyArtifact(code, { profile, guards, header: { ...whole, ...header } }).length > 0;

  const spells = (code: string, name: string): boolean =>
    new RegExp(`\\.${name}\\b`).test(code.replaceAll(/"[^"]*"|\)\.v\b/g, ""));

  test.each(["names", "globals", "exports"] as const)("leaves out none of its %s", (list) => {
    let count = 0;
    for (const { name, artifact } of artifacts) {
      expect(isRefused(artifact, {}, artifact), name).toBe(false);
      for (const item of artifact[list]) {
        count += 1;
        // What is asked for by a path, `Math.max`, or read by a view is looked at when it runs.
        if (list === "names" && !spells(artifact.code, item)) continue;
        const rest = artifact[list].filter((other) => other !== item);
        expect(`${item}: ${String(isRefused(artifact, { [list]: rest }, artifact))}`).toBe(`${item}: true`);
      }
    }
    expect(count).toBeGreaterThan(30);
  });

  test("is true of its form", () => {
    for (const { artifact } of artifacts) {
      const { goal, async, profile } = artifact;
      for (const other of (["script", "module", "commonjs"] as const).filter((each) => each !== goal))
        expect(isRefused(artifact, { goal: other }, artifact)).toBe(true);
      expect(isRefused(artifact, { async: !async }, artifact)).toBe(true);
      expect(isRefused(artifact, { exports: [...artifact.exports, "another"] }, artifact)).toBe(true);
      const more = { specifier: "another", attributes: {}, names: ["x"] };
      expect(isRefused(artifact, { imports: [...artifact.imports, more] }, artifact)).toBe(true);
      if (/\bclass\b/.test(artifact.code))
        expect(isRefused({ ...artifact, profile: profile === "strict" ? "compat" : "strict" }, {}, artifact)).toBe(
          true,
        );
    }
  });
});
