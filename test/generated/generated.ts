/** The test of one profile; each has a file of its own, so that they run side by side. */
import { describe, expect, test } from "vitest";
import { compareAll, generate, type Profile } from "./run.js";
import { shrink } from "./shrink.js";

/** `SEED` tries others, `PROGRAMS` more: 10,000 in each profile take two processes some minutes. */
const seed = Number(process.env["SEED"] ?? 20);
const count = Number(process.env["PROGRAMS"] ?? 1_500);

export function testGenerated(profile: Profile): void {
  describe(`${count} generated programs in ${profile}`, () => {
    test(
      "do the same in plain JavaScript, with all guards and with those that are needed",
      { timeout: 1_800_000 },
      async () => {
        const report = await compareAll(profile, generate(profile, count, seed));
        expect(report.programs).toBe(count);
        // Neither kind of end is rare.
        expect(Math.min(report.values, report.throws)).toBeGreaterThan(count / 10);
        const [first] = report.differences;
        if (first === undefined) return;
        const differs = async (program: string) => (await compareAll(profile, [program])).differences.length > 0;
        const program = await shrink(first.program, differs);
        expect.fail(
          `${report.differences.length} of them differ (seed ${seed}): ${JSON.stringify({ ...first, program }, null, 2)}`,
        );
      },
    );
  });
}
