/**
 * The fixtures again, each as the body of a function that is called several times: at the top of a program code runs once, and has guards where forms stand in place elsewhere. Plain against
 * guarded; a fixture that documents a difference is compared with all guards.
 */
import { type Node, parse, type Program } from "acorn";
import { describe, expect, test } from "vitest";
import { compareOutcomes } from "../harness/compare.js";
import { readFixtures, type Fixture, type Profile } from "../harness/fixture.js";
import { runGuarded } from "../harness/run-guarded.js";
import { runPlain } from "../harness/run-plain.js";

const PROFILES: readonly Profile[] = ["strict", "compat"];
const OPTIONS = { ecmaVersion: "latest", sourceType: "script" } as const;

/** A program of which the last statement, if it is an expression, is what the function returns. */
function wrap(source: string, { body }: Program): string {
  const last = body.at(-1);
  const isValue = last?.type === "ExpressionStatement" && (last as { directive?: string }).directive === undefined;
  const { start, end } = isValue
    ? (last as { expression: Node }).expression
    : { start: source.length, end: source.length };
  const text = isValue ? `${source.slice(0, last!.start)}return (${source.slice(start, end)}\n);` : source;
  return `function repeated() {\n${text}\n}
const times = [];
for (let time = 0; time < 3; time++) {
  try {
    times.push(repeated());
  } catch (error) {
    times.push("threw " + error?.name);
  }
}
times;`;
}

/** Null for what is no script, or does not stand in a function. */
function makeRepeated(fixture: Fixture): Fixture | null {
  const { entry, goal, files } = fixture;
  if (goal !== "script" || !entry.endsWith(".js")) return null;
  const source = files.get(entry)!;
  try {
    const wrapped = wrap(source, parse(`"use strict";${source}`, OPTIONS) && parse(source, OPTIONS));
    parse(`"use strict";${wrapped}`, OPTIONS);
    const { expect: _, await: __, ...config } = fixture.config;
    return { ...fixture, files: new Map([[entry, wrapped]]), config };
  } catch {
    return null;
  }
}

const repeated = readFixtures().flatMap((fixture) => {
  const made = makeRepeated(fixture);
  return made === null ? [] : [{ fixture, made }];
});

for (const profile of PROFILES) {
  describe(profile, () => {
    for (const { fixture, made } of repeated) {
      const { config } = fixture;
      if (!(config.profiles ?? PROFILES).includes(profile)) continue;
      test(fixture.id, async () => {
        const source = made.files.get(made.entry)!;
        const all = await runGuarded(made, { profile, guards: "all" });
        const needed = await runGuarded(made, { profile, guards: "needed" });
        expect(compareOutcomes(all, needed, source)).toEqual([]);
        if (config.expect?.[profile] !== undefined) return;
        expect(compareOutcomes(await runPlain(made), needed, source)).toEqual([]);
      });
    }
  });
}

test("most fixtures are tried", () => {
  expect(repeated.length).toBeGreaterThan(300);
});
