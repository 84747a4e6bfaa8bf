tries(
  () => new Proxy(() => {}, Reflect)["constructor"]("return 'ESCAPED'")(),
  () => new Proxy(() => {}, Object.create(Reflect)).constructor("return 'ESCAPED'")(),
  () => new Proxy(() => {}, { __proto__: Reflect }).bind().constructor("return 'ESCAPED'")(),
);
