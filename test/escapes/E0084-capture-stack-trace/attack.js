tries(
  () => { const box = {}; Error.captureStackTrace(box); return /\bat\b/.test(box.stack) ? "ESCAPED" : "hidden"; },
  () => { Error.captureStackTrace(account); return "stack" in account ? "ESCAPED" : "hidden"; },
  () => { Error.stackTraceLimit = 77; return Error.stackTraceLimit === 77 ? "ESCAPED" : "kept"; },
);
