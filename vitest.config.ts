import { defineConfig } from "vitest/config";
import { LongestFirst } from "./scripts/longest-first.js";

export default defineConfig({
  test: {
    globalSetup: ["scripts/bundle.js", "test/harness/temporary-folder.ts"],
    include: ["test/**/*.test.ts"],
    // Processes, not threads: some tests end their process or fill its heap. Two, so that a small machine keeps its breath.
    pool: "forks",
    poolOptions: { forks: { minForks: 1, maxForks: 2 } },
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A test that is left alone by mistake hides all others.
    allowOnly: false,
  },
});
