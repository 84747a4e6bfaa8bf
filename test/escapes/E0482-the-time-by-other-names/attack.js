tries(
  () => isTime(performance.timeOrigin),
  () => isTime(performance.timeOrigin + performance.now()),
  () => isTime(globalThis.performance.timeOrigin),
  () => isTime(new Event("x").timeStamp),
  () => isTime(new File([], "x").lastModified),
  () => AbortSignal.timeout(1),
  () => process.hrtime(),
  () => (console.time("x"), console.timeEnd("x"), printed()),
);
