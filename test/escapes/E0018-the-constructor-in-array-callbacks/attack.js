const f = () => 0;
tries(
  () => ["constructor"].map((key) => f[key])[0]("return 'ESCAPED'")(),
  () => [f].map(({ constructor }) => constructor)[0]("return 'ESCAPED'")(),
  () => Array.from(["constructor"], function (key) { return this[key]; }, f)[0]("return 'ESCAPED'")(),
  () => ["return 'ESCAPED'"].flatMap((text) => f.constructor(text))[0](),
);
