/**
 * Whoever weakens emitted text is noticed: thousands of mutants of what the compiler emits, each with one thing less or one thing raw, and the
 * verifier refuses them all (I8). The kinds of mutant that it accepts are in survivors.json, with the reason why that is safe; a kind that is
 * missing there, or that survives no more, fails.
 */
import { readFileSync } from "node:fs";
import { compile, CompileError, type Artifact } from "@sallyport/transform";
import { beforeAll, describe, expect, test } from "vitest";
import { readFixtures } from "../harness/fixture.js";
import { fateOf } from "./mutation.js";
import { mutate } from "./mutations.js";
import { programs, type Program } from "./programs.js";

interface Survivor {
  readonly kind: string;
  readonly reason: string;
}

const survivors = JSON.parse(readFileSync(new URL("./survivors.json", import.meta.url), "utf8")) as Survivor[];
const reasons = new Map(survivors.map(({ kind, reason }) => [kind, reason]));

/** The fixtures' own programs, without those that only show a diagnostic. */
function fixturePrograms(): Program[] {
  return readFixtures().flatMap((fixture) =>
    [...fixture.files].flatMap(([filename, source]) =>
      (fixture.config.profiles ?? (["strict", "compat"] as const)).map((profile): Program => {
        const name = `${fixture.id}/${filename} (${profile})`;
        const options = {
          filename,
          profile,
          goal: fixture.goal,
          guards: "all",
          friends: fixture.config.friends ?? false,
        } as const;
        return {
          name,
          source,
          options: { ...options, typescript: /\.tsx?$/.test(filename), jsx: /x$/.test(filename) },
        };
      }),
    ),
  );
}

function compileOrNull({ source, options }: Program): Artifact | null {
  try {
    return compile(source, options);
  } catch (error) {
    if (error instanceof CompileError) return null;
    throw error;
  }
}

interface Tally {
  readonly mutants: Map<string, number>;
  readonly survived: Map<string, string>;
  count: number;
}

/** Mutants of each kind: at most `each` of one program, and `all` of all programs. */
async function tally(artifacts: readonly (readonly [Program, Artifact])[], each: number, all: number): Promise<Tally> {
  const result: Tally = { mutants: new Map(), survived: new Map(), count: 0 };
  for (const [program, { code, profile, guards }] of artifacts) {
    const taken = new Map<string, number>();
    const wanted = (kind: string) => (taken.get(kind) ?? 0) < each && (result.mutants.get(kind) ?? 0) < all;
    for (const mutant of mutate(code, profile, wanted)) {
      const { kind, text, at } = mutant;
      const fate = fateOf(mutant, { profile, guards });
      if (fate === "no program") continue;
      taken.set(kind, (taken.get(kind) ?? 0) + 1);
      result.mutants.set(kind, (result.mutants.get(kind) ?? 0) + 1);
      result.count += 1;
      if (fate === "accepted" && !result.survived.has(kind)) {
        result.survived.set(
          kind,
          `${program.name}: ${text.slice(Math.max(0, at - 60), at + 120).replace(/\s+/g, " ")}`,
        );
      }
    }
    // The test runner hears from its process.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return result;
}

const unexpected = ({ survived }: Tally): string[] =>
  [...survived].filter(([kind]) => !reasons.has(kind)).map(([kind, example]) => `${kind}: ${example}`);

describe("mutants of emitted text", () => {
  let result: Tally;
  beforeAll(async () => {
    const own = programs.map((program) => [program, compile(program.source, program.options)] as const);
    result = await tally(own, 20, 200);
  }, 300_000);

  test("there are thousands, of every kind that the rules are about", () => {
    expect(result.count).toBeGreaterThan(3000);
    expect(result.mutants.size).toBeGreaterThan(150);
  });

  test("are refused, but for the kinds that are listed as safe", () => {
    expect(unexpected(result)).toEqual([]);
  });

  test("no kind is listed as safe that is refused, or that does not occur", () => {
    expect(survivors.map(({ kind }) => kind).filter((kind) => !result.survived.has(kind))).toEqual([]);
    for (const { reason } of survivors) expect(reason.length).toBeGreaterThan(20);
  });

  test("of the fixtures are refused, but for the kinds that are listed as safe", { timeout: 300_000 }, async () => {
    const fixtures = fixturePrograms().flatMap((program) => {
      const artifact = compileOrNull(program);
      return artifact === null ? [] : [[program, artifact] as const];
    });
    expect(fixtures.length).toBeGreaterThan(400);
    const found = await tally(fixtures, 1, 25);
    expect(found.count).toBeGreaterThan(2000);
    expect(unexpected(found)).toEqual([]);
  });
});
