import { expect, test } from "vitest";
import { programsOfPositions } from "./positions.js";
import { compareAll, isProgram, type Difference, type Profile } from "./run.js";

/** `EVERY=1` runs all of the hundred thousand programs. They are taken at a distance, so that all expressions and places are among them. */
const every = Number(process.env["EVERY"] ?? 61);
const first = Number(process.env["FIRST"] ?? 7) % every;

/** What no strict program may do, plain programs do; whether the compiler refuses it or a guard. */
function isDenial({ all, isAlike }: Difference): boolean {
  return isAlike && /SelfError|TypeError|authority\/frozen-intrinsic|strict\//.test(all);
}

test.each<Profile>(["compat", "strict"])(
  "every expression does in every place what it does in plain JavaScript: %s",
  { timeout: 3_600_000 },
  async (profile) => {
    const programs = programsOfPositions(isProgram).filter((_, i) => i % every === first);
    const report = await compareAll(profile, programs);
    expect(report.differences.filter((difference) => profile === "compat" || !isDenial(difference))).toEqual([]);
    expect(report.values).toBeGreaterThan(programs.length / 2);
  },
);
