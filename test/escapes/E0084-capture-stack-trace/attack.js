const [E] = [Error];
tries(
  () => { const box = {}; Error.captureStackTrace(box); return /\bat\b/.test(box.stack) ? "ESCAPED" : "hidden"; },
  () => { Error.captureStackTrace(account); return "stack" in account ? "ESCAPED" : "hidden"; },
  () => { Object.defineProperty(E, "stackTraceLimit", { value: 77 }); return Reflect.get(E, "stackTraceLimit") === 77 ? "ESCAPED" : "kept"; },
);
