/** Whatever a guest makes or is given, and whatever it does with it, it never holds anything raw (I1, I7, I9, I12). */
import { expect, test } from "vitest";
import { walk, type WalkOptions } from "./run-walk.js";
import { expectNoHoles, PROFILES, TIMEOUT } from "./walks.js";

test.each(PROFILES)("%s guests reach nothing raw", TIMEOUT, (profile) =>
  expectNoHoles({ profile }, process.execPath, 20),
);

test("two walks are the same walk", TIMEOUT, async () => {
  // One of everything that the walk can do, on a few values of the guest's, of the language's and of the host's.
  const options: WalkOptions = { from: ["class", "promise", "callBack"] };
  const [first, second] = await Promise.all([walk(options), walk(options)]);
  expect(second.holes).toEqual(first.holes);
  expect(first.counts.all.calls).toBeGreaterThan(20_000);
  for (const guards of ["all", "needed"] as const) {
    const [a, b] = [first.counts[guards], second.counts[guards]];
    for (const count of ["classes", "operations", "reads", "calls"] as const) expect(b[count]).toBe(a[count]);
    // How often a recursion turns before the stack ends is the engine's to say.
    for (const count of ["values", "recorded"] as const) expect(Math.abs(b[count] / a[count] - 1)).toBeLessThan(0.01);
  }
});
