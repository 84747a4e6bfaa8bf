/**
 * Everything that has to hold before a change is handed in: install, build, types, lint, tests. The last line is
 * `N passed, N failed`, in which a failed step counts as one failure. Arguments go to vitest:
 * `npx --yes pnpm@10 test test/cli`.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countTests } from "./count-tests.js";
import { build, install, runNode } from "./workspace.js";

const filters = process.argv.slice(2).filter((argument) => argument !== "--");

/** A step that the later ones need; the others are run whatever came before, so that one run shows all there is to mend. */
const needed = [
  ["install", install],
  ["build", build],
];
const independent = [
  ["typecheck", () => runNode("node_modules/typescript/bin/tsc", ["-p", "test/tsconfig.json"])],
  ["lint", () => runNode("node_modules/eslint/bin/eslint.js", ["."])],
  ["docs", () => runNode("scripts/docs.js", ["--check"])],
  ["format", () => runNode("node_modules/prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."])],
];

process.exitCode = main();

function main() {
  for (const [name, step] of needed) {
    if (!timed(name, step)) return finish({ passed: 0, failed: 1, notes: [`${name} failed; nothing else was run`] });
  }
  const failedSteps = independent.filter(([name, step]) => !timed(name, step)).map(([name]) => name);
  const tests = runTests();
  return finish({
    passed: tests.passed,
    failed: tests.failed + failedSteps.length,
    notes: [...tests.notes, ...failedSteps.map((name) => `${name} failed`)],
  });
}

function timed(name, step) {
  process.stdout.write(`\n== ${name}\n`);
  const start = performance.now();
  const passed = step();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`== ${name}: ${passed ? "ok" : "FAILED"} (${seconds} s)\n`);
  return passed;
}

function runTests() {
  const folder = mkdtempSync(join(tmpdir(), "sallyport-test-"));
  const report = join(folder, "report.json");
  try {
    const passed = timed("tests", () =>
      runNode("node_modules/vitest/vitest.mjs", [
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
        ...filters,
      ]),
    );
    return countTests(JSON.parse(readFileSync(report, "utf8")), passed);
  } catch (error) {
    return { passed: 0, failed: 1, notes: [`vitest left no report: ${error.message}`] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function finish({ passed, failed, notes }) {
  for (const note of notes) process.stdout.write(`${note}\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}
