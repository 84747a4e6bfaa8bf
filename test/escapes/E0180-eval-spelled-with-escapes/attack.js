tries(
  () => (0, \u0065val)("'ESCAPED'"),
  () => F\u{75}nction("return 'ESCAPED'")(),
  () => \u{66}etchless,
);
