const leak = (o) => o.constructor.constructor("return 'ESCAPED'")();
const I = globalThis["Iter" + "ator"] ?? { from: () => ({}) };
tries(
  () => leak([1].values().map((v) => v)),
  () => Object.getPrototypeOf([1].values().map((v) => v)).next.constructor("return 'ESCAPED'")(),
  () => leak(I.from({ next: () => ({ done: true }) })),
  () => leak(Object.getPrototypeOf(I.from({ next: () => ({ done: true }) }))),
  () => { Object.getPrototypeOf(Object.getPrototypeOf([].values())).map.call({ next() { return leak(this); } }, (v) => v).next(); return "called"; },
  () => leak([1].values().toArray()),
  () => leak([1].values().flatMap((v) => [v])),
  () => leak(I.concat([1])),
  () => I.prototype.constructor.constructor("return 'ESCAPED'")(),
  () => [].values().constructor.constructor("return 'ESCAPED'")(),
  () => new (class extends I {})().constructor.__proto__.__proto__.constructor("return 'ESCAPED'")(),
);
