/** A file that does not load has no failed test in it, and an error outside of every test has no file: both count. */
export function countTests(report, vitestPassed) {
  const unloaded = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  const notes = unloaded.map((file) => `${file.name}: ${firstLine(file.message)}`);
  let failed = report.numFailedTests + unloaded.length;
  if (failed === 0 && !vitestPassed) {
    failed = 1;
    notes.push("vitest reports an error outside of the tests");
  }
  const skipped = report.numPendingTests + report.numTodoTests;
  if (skipped > 0) notes.push(`${skipped} skipped`);
  return { passed: report.numPassedTests, failed, notes };
}

function firstLine(text) {
  return (text ?? "").split("\n", 1)[0];
}
