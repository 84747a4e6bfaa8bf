/** The test of one profile; each has a file of its own, so that they run side by side. */
import { describe, expect, test } from "vitest";
import { compareAll, generate, type Difference, type Profile } from "./run.js";
import { shrink } from "./shrink.js";

/** `SEED` tries others, `PROGRAMS` more or fewer. Most of the time is the compiler's: 8 ms of a program, for both kinds of guards. */
const seed = Number(process.env["SEED"] ?? 20);
const count = Number(process.env["PROGRAMS"] ?? 10_000);

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
        // What is made smaller keeps its difference, or it would end as one that is documented.
        const differs = async (program: string) => {
          const [{ all, needed } = {}] = (await compareAll(profile, [program])).differences as Partial<Difference>[];
          return all === first.all && needed === first.needed;
        };
        const program = await shrink(first.program, differs);
        expect.fail(
          `${report.differences.length} of them differ (seed ${seed}): ${JSON.stringify({ ...first, program }, null, 2)}`,
        );
      },
    );
  });
}
