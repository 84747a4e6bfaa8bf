/** Whatever a guest makes or is given, and whatever it does with it, it never holds anything raw (I1, I7, I9, I12). */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { walk, type WalkReport } from "./run-walk.js";

/**
 * The newest Node of the registry, which npx fetches or has: about 210 MB on the disk. Where it cannot be had this fails, for what is
 * not walked is not shown.
 */
async function newestNode(): Promise<string> {
  const args = ["--yes", "--package=node@latest", "node", "--print", "process.execPath"];
  const { stdout } = await promisify(execFile)("npx", args, { timeout: 240_000 });
  return stdout.trim();
}

const major = ({ version }: WalkReport) => Number(/^v(\d+)/.exec(version)![1]);

const places = [
  { place: "this Node", find: async () => process.execPath, atLeast: 20 },
  { place: "the newest Node", find: newestNode, atLeast: 26 },
] as const;

describe.each(places)("on $place", ({ find, atLeast }) => {
  test.each(["strict", "compat"] as const)("%s guests reach nothing raw", { timeout: 600_000 }, async (profile) => {
    const report = await walk({ profile, node: await find() });
    expect(report.holes).toEqual([]);
    expect(major(report)).toBeGreaterThanOrEqual(atLeast);
    for (const counts of Object.values(report.counts)) {
      expect(counts.classes).toBeGreaterThan(5_000);
      expect(counts.reads).toBeGreaterThan(2_000_000);
      expect(counts.calls).toBeGreaterThan(300_000);
      expect(counts.recorded).toBeGreaterThan(1_000_000);
    }
  });
});
