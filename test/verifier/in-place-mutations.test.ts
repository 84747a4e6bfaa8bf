/**
 * The same as mutations.test.ts for artifacts that leave out guards: what stands in place is weakened, and what guards are left too. The kinds
 * that survive in compat are listed in survivors-needed.json, each with the reason.
 */
import { readFileSync } from "node:fs";
import { compile, verifyArtifact } from "@sallyport/transform";
import { beforeAll, describe, expect, test } from "vitest";
import { kindOfName, mutateInPlace } from "./in-place-mutations.js";
import { mutate, type Mutant } from "./mutations.js";
import { inPlacePrograms, programs } from "./programs.js";

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

/** Of each kind at most 20 mutants of one program, and 100 of all. */
const MOST = { each: 20, all: 100 };

function tally(profile: "strict" | "compat", all: typeof programs): Tally {
  const result: Tally = { mutants: new Map(), survived: new Map(), count: 0 };
  for (const { name, source, options } of all) {
    if (options.profile !== profile) continue;
    const { code } = compile(source, { ...options, guards: "needed" });
    const taken = new Map<string, number>();
    const wanted = (kind: string) => (taken.get(kind) ?? 0) < MOST.each && (result.mutants.get(kind) ?? 0) < MOST.all;
    const see = ({ kind: base, text, at }: Mutant) => {
      const kind = base + meaning(base, text, at);
      taken.set(base, (taken.get(base) ?? 0) + 1);
      result.mutants.set(base, (result.mutants.get(base) ?? 0) + 1);
      result.count += 1;
      if (result.survived.has(kind) || verifyArtifact(text, { profile, guards: "needed" }).length > 0) return;
      result.survived.set(kind, `${name}: ${text.slice(Math.max(0, at - 60), at + 120).replace(/\s+/g, " ")}`);
    };
    for (const mutant of mutate(code, profile, wanted)) see(mutant);
    for (const mutant of mutateInPlace(code, wanted)) see(mutant);
  }
  return result;
}

/** A member that is read, written or called without its guard is another matter under another name. */
function meaning(kind: string, text: string, at: number): string {
  if (!/^unwrap (?:get|method|set|ref|update)$/.test(kind)) return "";
  const name = /^[^;]*?\)\["([^"]*)"\]/.exec(text.slice(at, at + 400))?.[1];
  return name === undefined ? " of a key" : ` of ${kindOfName(name)}`;
}

const unexpected = ({ survived }: Tally, reasons: readonly Survivor[]): string[] => {
  const known = new Set(reasons.map(({ kind }) => kind));
  return [...survived].filter(([kind]) => !known.has(kind)).map(([kind, example]) => `${kind}: ${example}`);
};

describe.each([["compat", ["./survivors.json", "./survivors-needed.json"], 4500]] as const)(
  "mutants of %s artifacts that leave out guards",
  (profile, files, least) => {
    const reasons = files.flatMap(listed);
    let result: Tally;
    beforeAll(() => {
      result = tally(profile, [...programs, ...inPlacePrograms]);
    }, 180_000);

    test("are thousands", () => {
      expect(result.count).toBeGreaterThan(least);
    });

    test("are refused, but for the kinds that are listed as safe", () => {
      expect(unexpected(result, reasons)).toEqual([]);
    });

    test("no kind is listed as safe that is refused, or that does not occur", () => {
      const own = listed(files.at(-1)!);
      if (profile === "compat")
        expect(own.map(({ kind }) => kind).filter((kind) => !result.survived.has(kind))).toEqual([]);
      for (const { reason } of own) expect(reason.length).toBeGreaterThan(20);
    });
  },
);
