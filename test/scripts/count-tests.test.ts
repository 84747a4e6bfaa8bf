import { describe, expect, test } from "vitest";

interface Counted {
  readonly passed: number;
  readonly failed: number;
  readonly notes: readonly string[];
}

const { countTests } = (await import(new URL("../../scripts/count-tests.js", import.meta.url).href)) as {
  countTests(report: unknown, vitestPassed: boolean): Counted;
};

const report = (numPassedTests: number, numFailedTests: number, ...testResults: object[]) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults,
});
const file = (status: string, ...tests: string[]) => ({
  name: "a.test.ts",
  status,
  message: "it does not load\n  at …",
  assertionResults: tests.map((each) => ({ status: each })),
});

describe("the last line of a test run counts", () => {
  test("what passed and what failed", () => {
    const counted = countTests(
      report(3, 1, file("passed", "passed"), file("failed", "failed", "passed", "passed")),
      false,
    );
    expect(counted).toEqual({ passed: 3, failed: 1, notes: [] });
  });

  test("a file that does not load", () => {
    const counted = countTests(report(1, 0, file("passed", "passed"), file("failed")), false);
    expect(counted).toEqual({ passed: 1, failed: 1, notes: ["a.test.ts: it does not load"] });
  });

  test("an error outside of every test", () => {
    expect(countTests(report(1, 0, file("passed", "passed")), false)).toMatchObject({ passed: 1, failed: 1 });
    expect(countTests(report(1, 0, file("passed", "passed")), true)).toMatchObject({ passed: 1, failed: 0 });
  });

  test("no skipped test as passed, and says that there are some", () => {
    const counted = countTests({ ...report(1, 0, file("passed", "passed", "pending")), numPendingTests: 1 }, true);
    expect(counted).toEqual({ passed: 1, failed: 0, notes: ["1 skipped"] });
  });
});
