tries(
  () => [() => {}].map(Object.getPrototypeOf)[0].constructor("return 'ESCAPED'")(),
  () => ["constructor"].map(Reflect.get.bind(null, () => {}))[0]("return 'ESCAPED'")(),
  () => [() => {}].reduce((f) => f.constructor)("return 'ESCAPED'")?.() ?? [() => {}, 0].reduce((f) => f.constructor)("return 'ESCAPED'")(),
  () => [[() => {}, "constructor"]].map(([f, k]) => f[k])[0]("return 'ESCAPED'")(),
  () => [() => {}].flatMap(Object.getPrototypeOf).pop().constructor("return 'ESCAPED'")(),
  () => new Map([[1, () => {}]]).values().next().value.constructor("return 'ESCAPED'")(),
  () => Array.from([() => {}], Object.getPrototypeOf)[0].constructor("return 'ESCAPED'")(),
  () => ["return 'ESCAPED'"].map((() => {}).constructor)[0](),
);
