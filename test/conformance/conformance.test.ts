/**
 * Small programs over ECMAScript's table of contents (`language`), and programs in the manner of many authors (`programs`): plain, and guarded in
 * each profile with each set of guards, they log and give the same. `// @compat` in the first line: strict refuses what the program does, by a
 * rule. `// @await`: its completion value is a promise.
 */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compareOutcomes } from "../harness/compare.js";
import type { Fixture, Profile } from "../harness/fixture.js";
import { runGuarded } from "../harness/run-guarded.js";
import { runPlain } from "../harness/run-plain.js";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));

function readProgram(area: string, name: string): Fixture {
  const source = readFileSync(join(FOLDER, area, name), "utf8");
  const marks =
    /^\/\/((?: @\w+)+)$/m
      .exec(source.slice(0, source.indexOf("\n")))?.[1]
      ?.trim()
      .split(" ") ?? [];
  const profiles: readonly Profile[] = marks.includes("@compat") ? ["compat"] : ["strict", "compat"];
  const entry = `input${extname(name)}`;
  return {
    id: `${area}/${name}`,
    folder: join(FOLDER, area),
    entry,
    files: new Map([[entry, source]]),
    goal: "script",
    config: { profiles, await: marks.includes("@await") },
  };
}

const programs = ["language", "programs"].flatMap((area) =>
  readdirSync(join(FOLDER, area)).map((name) => readProgram(area, name)),
);

test.each(programs.map((program) => [program.id, program] as const))("%s", async (_, program) => {
  const source = [...program.files.values()].join("\n");
  const plain = await runPlain(program);
  const differences: string[] = [];
  for (const profile of program.config.profiles!) {
    for (const guards of ["all", "needed"] as const) {
      const guarded = await runGuarded(program, { profile, guards });
      differences.push(...compareOutcomes(plain, guarded, source).map((each) => `${profile}, ${guards}: ${each}`));
    }
  }
  expect(differences).toEqual([]);
  expect(plain.result.kind === "throw" && plain.result.name === "SyntaxError").toBe(false);
});
