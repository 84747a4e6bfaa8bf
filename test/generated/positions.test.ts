import { expect, test } from "vitest";
import { programsOfElements } from "./elements.js";
import { programsOfPatterns } from "./patterns.js";
import { programsOfPositions } from "./positions.js";
import { compareAll, isProgram, type Difference } from "./run.js";

/** `EVERY=1` runs all of the hundred thousand programs. They are taken at a distance, so that all expressions and places are among them. */
const every = Number(process.env["EVERY"] ?? 61);
const first = Number(process.env["FIRST"] ?? 7) % every;

/** What no strict program may do, plain programs do; whether the compiler refuses it or a guard, whose error the program may catch. */
function isDenial({ program, all, isAlike }: Difference): boolean {
  return (
    isAlike &&
    (program.includes("catch") || /SelfError|TypeError|AuthorityError|authority\/frozen-intrinsic|strict\//.test(all))
  );
}

const KINDS = { expression: programsOfPositions, pattern: programsOfPatterns, element: programsOfElements };

test.each(
  (["compat", "strict"] as const).flatMap((profile) =>
    (["expression", "pattern", "element"] as const).map((kind) => ({ profile, kind })),
  ),
)(
  "every $kind does in every place what it does in plain JavaScript: $profile",
  { timeout: 3_600_000 },
  async ({ profile, kind }) => {
    const programs = KINDS[kind](isProgram).filter((_, i) => i % every === first);
    expect(programs.length).toBeGreaterThan(20_000 / every);
    const report = await compareAll(profile, programs);
    expect(report.differences.filter((difference) => profile === "compat" || !isDenial(difference))).toEqual([]);
    expect(report.values).toBeGreaterThan(programs.length / 4);
  },
);
