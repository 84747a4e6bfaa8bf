/** Whatever a guest makes or is given, and whatever it does with it, it never holds anything raw (I1, I7, I9, I12). */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { walk, type WalkOptions, type WalkReport } from "./run-walk.js";

/**
 * The newest Node that there is: what npx has, or fetches from the registry (210 MB, kept by npm for the next time). Where there is neither
 * network nor a copy, what it would have shown is not shown: then the test is skipped, and says why. `NEWEST_NODE` names one that is there.
 */
async function newestNode(): Promise<Place> {
  const given = process.env["NEWEST_NODE"];
  if (given !== undefined) return { node: given };
  const args = ["--yes", "--package=node@latest", "node", "--print", "process.execPath"];
  try {
    const { stdout } = await promisify(execFile)("npx", args, { timeout: 240_000 });
    return { node: stdout.trim() };
  } catch (error) {
    return { missing: `the newest Node cannot be had: ${(error as Error).message.split("\n").slice(0, 2).join(" ")}` };
  }
}

type Place = { readonly node: string } | { readonly missing: string };

const major = ({ version }: WalkReport) => Number(/^v(\d+)/.exec(version)![1]);

const places = [
  { place: "this Node", find: async (): Promise<Place> => ({ node: process.execPath }), atLeast: 20 },
  { place: "the newest Node", find: newestNode, atLeast: 26 },
] as const;

describe.each(places)("on $place", ({ find, atLeast }) => {
  test.for(["strict", "compat"] as const)(
    "%s guests reach nothing raw",
    { timeout: 600_000 },
    async (profile, { skip }) => {
      const found = await find();
      if ("missing" in found) return skip(found.missing);
      const report = await walk({ profile }, found.node);
      expect(report.holes).toEqual([]);
      expect(major(report)).toBeGreaterThanOrEqual(atLeast);
      // The second domain's natives are called on fewer values.
      expect(report.counts.all.calls).toBeGreaterThan(300_000);
      for (const counts of Object.values(report.counts)) {
        expect(counts.classes).toBeGreaterThan(5_000);
        expect(counts.reads).toBeGreaterThan(2_000_000);
        expect(counts.calls).toBeGreaterThan(100_000);
        expect(counts.recorded).toBeGreaterThan(1_000_000);
      }
    },
  );
});

test("two walks are the same walk", { timeout: 600_000 }, async () => {
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
