// The targets, what was measured of each, and the page that says why one is missed.

import { geometricMean } from "./turns.js";

const LIMIT = 1.5;
const two = (value) => value.toFixed(2);
const mean = (list, of) => geometricMean(list.map(of));
const meanOfGroup = (programs, group, profile) =>
  mean(
    programs.filter((program) => program.group === group),
    (program) => program[profile].needed,
  );

/** Above the limit in either profile, with the guards that are needed; packages among them. */
function above({ programs, packages }) {
  const slow = ["strict", "compat"].flatMap((profile) =>
    programs
      .filter((program) => program[profile].needed > LIMIT)
      .map((program) => `${program.name} in ${profile} ${two(program[profile].needed)}`),
  );
  return [
    ...slow,
    ...packages.filter(({ needed }) => needed > LIMIT).map(({ name, needed }) => `${name} ${two(needed)}`),
  ];
}

/** @typedef {{ what: string, target: string, measured: string, isReached: boolean, page: string }} Row */

/** @returns {Row[]} `page`: of docs/design, without its ending */
export function targetsOf(results) {
  const { programs, packages, sources, programSizes, domains } = results;
  const row = (what, target, value, page, show = two) => ({
    what,
    target: String(target),
    measured: show(value),
    // As it is shown: nobody is to see 1.05 called more than 1.05.
    isReached: Number(show(value)) <= target,
    page,
  });
  const slow = above(results);
  const sizes = [...sources, programSizes];
  return [
    row("compat, class-heavy programs", 1.05, meanOfGroup(programs, "class-heavy", "compat"), "0009-what-compat-costs"),
    row("strict, the same", 1.15, meanOfGroup(programs, "class-heavy", "strict"), "0011-what-strict-costs-of-classes"),
    row("global-heavy mix, compat", 1.05, meanOfGroup(programs, "global-heavy", "compat"), "0009-what-compat-costs"),
    row("global-heavy mix, strict", 1.05, meanOfGroup(programs, "global-heavy", "strict"), "0008-what-strict-costs"),
    row(
      "real packages, compat",
      1.1,
      mean(packages, ({ needed }) => needed),
      "0009-what-compat-costs",
    ),
    {
      what: "programs above 1.5",
      target: "none",
      measured: slow.join(", ") || "none",
      isReached: slow.length === 0,
      page: "0011-what-strict-costs-of-classes",
    },
    row(
      "`compile()` ÷ Babel's parse, traverse and generate",
      1,
      mean(sources, ({ times }) => times.compile / times.parseTraverseGenerate),
      "0010-start-and-compile",
    ),
    row("`sallyport run` of a cached artifact, ms added", 25, domains.start.cached, "0010-start-and-compile", (ms) =>
      ms.toFixed(0),
    ),
    row(
      "output ÷ input, both minified and compressed",
      1.25,
      mean(sizes, ({ input, output }) => output.gzip / input.gzip),
      "0010-start-and-compile",
    ),
    row(
      "the runtime's core, minified and compressed, kB",
      14,
      domains.sizes.core.gzip / 1e3,
      "0007-what-the-runtime-weighs",
      (kB) => kB.toFixed(1),
    ),
  ];
}
