/** Every fixture, plain against guarded: the same completion value, throw, logs and order of effects, in each profile. */
import { describe, expect, test } from "vitest";
import { compareOutcomes, compareWithExpectation } from "../harness/compare.js";
import { readFixtures, type Fixture, type Profile } from "../harness/fixture.js";
import { runGuarded } from "../harness/run-guarded.js";
import { runPlain } from "../harness/run-plain.js";

const PROFILES: readonly Profile[] = ["strict", "compat"];

async function findDifferences(fixture: Fixture, profile: Profile): Promise<string[]> {
  const source = [...fixture.files.values()].join("\n");
  const plain = await runPlain(fixture);
  const differences: string[] = [];
  for (const guards of ["all", "needed"] as const) {
    const guarded = await runGuarded(fixture, { profile, guards });
    const expected = fixture.config.expect?.[profile];
    const found = expected
      ? compareWithExpectation(plain, guarded, expected, source)
      : compareOutcomes(plain, guarded, source);
    differences.push(...found.map((difference) => `${guards}: ${difference}`));
  }
  return differences;
}

for (const profile of PROFILES) {
  describe(profile, () => {
    for (const fixture of readFixtures()) {
      if (!(fixture.config.profiles ?? PROFILES).includes(profile)) continue;
      test(fixture.id, async () => {
        expect(await findDifferences(fixture, profile)).toEqual([]);
      });
    }
  });
}
