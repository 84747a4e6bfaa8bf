tries(
  () => (typeof globalThis.mark === "string" ? "ESCAPED" : "first"),
  () => { globalThis.mark = "x"; return "set"; },
  () => { Object.defineProperty(globalThis, "hidden", { value: 1, configurable: true }); return "defined"; },
);
