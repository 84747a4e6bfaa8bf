tries(
  () => ({ __proto__: () => 0 }).constructor("return 'ESCAPED'")(),
  () => ({ "__proto__": Object.getPrototypeOf(() => 0) }).constructor("return 'ESCAPED'")(),
);
