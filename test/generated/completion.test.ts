import { setImmediate } from "node:timers/promises";
import vm from "node:vm";
import { createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { expect, test } from "vitest";
import { programsOfCompletion } from "./completion.js";

/** All nestings of two statements, and one of so many of three. `EVERY=1` runs all. */
const every = Number(process.env["EVERY"] ?? 251);

const outcomeOf = (run: () => unknown): string => {
  try {
    return String(run());
  } catch {
    return "throws";
  }
};

test.each([
  { depth: 2, every: 1 },
  { depth: 3, every },
])(
  "scripts complete with the value that they have in plain JavaScript: nestings of $depth statements",
  async (of) => {
    const context = vm.createContext();
    const domain = createDomain();
    const different: string[] = [];
    const outcomes = new Map<string, number>();
    let index = 0;
    for (const program of programsOfCompletion(of.depth)) {
      index += 1;
      if (index % of.every !== 0) continue;
      // Lets the runner tell that it lives.
      if (index % 200 === 0) await setImmediate();
      const plain = outcomeOf(() => vm.runInContext(program, context));
      outcomes.set(plain, (outcomes.get(plain) ?? 0) + 1);
      for (const guards of index % 5 === 0 ? (["needed", "all"] as const) : (["needed"] as const)) {
        const guarded = outcomeOf(() =>
          domain.evaluate(compile(program, { profile: "compat", guards, sourceMap: false })),
        );
        if (guarded !== plain) different.push(`${program} gives ${guarded} and not ${plain}`);
      }
    }
    expect(different).toEqual([]);
    // Values from everywhere, none at all, and errors.
    for (const outcome of ["undefined", "throws", "1", "2", "3", "4"])
      expect(outcomes.get(outcome)).toBeGreaterThan(50);
  },
  3_600_000,
);
