/** The order of the test files: those that take longest first, so that at the end no process waits for another. */
import { sep } from "node:path";
import { BaseSequencer } from "vitest/node";

/** Folders and files whose tests take longest, the longest first; the rest follow by their length. */
const LONG = [
  "test/reachability",
  "test/escapes",
  "test/generated",
  "test/browser",
  "test/intrinsics/poisoned",
  "test/cli",
];

export class LongestFirst extends BaseSequencer {
  /** @param {import("vitest/node").TestSpecification[]} files */
  async sort(files) {
    const rank = ({ moduleId }) => {
      const found = LONG.findIndex((start) => moduleId.split(sep).join("/").includes(`/${start}`));
      return found === -1 ? LONG.length : found;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
