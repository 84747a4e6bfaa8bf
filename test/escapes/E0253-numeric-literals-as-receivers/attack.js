tries(
  () => 1..constructor.constructor("return 'ESCAPED'")(),
  () => 1.0.constructor.constructor("return 'ESCAPED'")(),
  () => 1_0.0.constructor.constructor("return 'ESCAPED'")(),
  () => 0xf.constructor.constructor("return 'ESCAPED'")(),
  () => 1n.constructor.constructor("return 'ESCAPED'")(),
  () => 1e3.constructor.constructor("return 'ESCAPED'")(),
);
