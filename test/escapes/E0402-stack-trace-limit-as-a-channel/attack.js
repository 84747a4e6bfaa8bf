tries(
  () => (Error.stackTraceLimit === 7 ? "ESCAPED" : "first"),
  () => (Reflect.get(Error, "stackTraceLimit") === 7 ? "ESCAPED" : "first"),
  () => { Error.stackTraceLimit = 7; return "set"; },
  () => { Reflect.set(Error, "stackTraceLimit", 7); return "set"; },
  () => { Object.defineProperty(Error, "stackTraceLimit", { value: 7 }); return "set"; },
);
