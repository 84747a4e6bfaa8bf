const run = globalThis.eval;
tries(
  () => isTime(run("Date.now()")),
  () => isTime(run("new Date().getTime()")),
  () => isTime(run("performance.timeOrigin")),
  () => isTime(run("(class extends Date {})").now()),
);
