/** What a walk has to find, and how large it has to be to have been one. */
import { expect } from "vitest";
import { walk, type WalkOptions } from "./run-walk.js";

export const PROFILES = ["strict", "compat"] as const;

/** A walk takes minutes. */
export const TIMEOUT = { timeout: 600_000 };

/** Walks in a Node of that major version at least, and finds nothing. */
export async function expectNoHoles(options: WalkOptions, node: string, atLeast: number): Promise<void> {
  const report = await walk(options, node);
  expect(report.holes).toEqual([]);
  expect(Number(/^v(\d+)/.exec(report.version)![1])).toBeGreaterThanOrEqual(atLeast);
  const [first, ...others] = Object.values(report.counts);
  // The second domain's natives are called on fewer values.
  expect(first!.calls).toBeGreaterThan(300_000);
  for (const counts of [first!, ...others]) {
    expect(counts.classes).toBeGreaterThan(5_000);
    expect(counts.reads).toBeGreaterThan(2_000_000);
    expect(counts.calls).toBeGreaterThan(100_000);
    expect(counts.recorded).toBeGreaterThan(1_000_000);
  }
}
