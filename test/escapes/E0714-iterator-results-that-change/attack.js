const F = () => (() => {}).constructor;
const results = (value) => ({ [Symbol.iterator]: () => ({ next: () => ({ done: false, get value() { return value(); } }), return: () => ({}) }) });
tries(
  () => { for (const f of results(F)) return f("return 'ESCAPED'")(); },
  () => { const [f] = results(F); return f("return 'ESCAPED'")(); },
  () => { const [{ constructor: f }] = results(() => () => {}); return f("return 'ESCAPED'")(); },
  () => { const g = (function* () { yield* results(F); })(); return g.next().value("return 'ESCAPED'")(); },
  () => { for (const { constructor: f } of [() => {}]) return f("return 'ESCAPED'")(); },
  () => ((...[{ constructor: f }]) => f("return 'ESCAPED'")())(() => {}),
);
