const run = (f) => f.constructor("return 'ESCAPED'")();
tries(
  () => { const f = [].values().next; const it = { [Symbol.iterator]: () => ({ next: f }) }; return run(it[Symbol.iterator]().next); },
  () => { let got; const it = { [Symbol.iterator]() { return { next: (...a) => { got = a; return { done: true } } }; } }; [...it]; return run(got); },
  () => { let got; const g = (function* () { yield* { [Symbol.iterator]: () => ({ next: (v) => ({ done: false }), return: (v) => { got = v; return { done: true }; } }) }; })(); g.next(); g.return(() => 0); return run(got); },
  () => run(Object.getPrototypeOf(Object.getPrototypeOf([].values()))[Symbol.iterator]),
);
