tries(
  () => globalThis.Function("return 'ESCAPED'")(),
  () => globalThis["Func" + "tion"]("return 'ESCAPED'")(),
  () => globalThis.eval("'ESCAPED'"),
  () => globalThis["ev" + "al"]("'ESCAPED'"),
);
