/** The programs of this folder: plain, and guarded in each profile with each set of guards, they log and give the same. */
import { expect, test } from "vitest";
import { compareOutcomes } from "../harness/compare.js";
import { runGuarded } from "../harness/run-guarded.js";
import { runPlain } from "../harness/run-plain.js";
import { readPrograms } from "./programs.js";

test.each(readPrograms().map((program) => [program.id, program] as const))("%s", async (_, program) => {
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
