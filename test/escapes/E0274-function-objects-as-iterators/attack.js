tries(
  () => { const [f] = Object.assign(() => 0, { [Symbol.iterator]() { return { next: () => Object.assign(() => 0, { done: false, __proto__: 1, value: this.constructor }) }; } }); return f("return 'ESCAPED'")(); },
  () => { const it = { [Symbol.iterator]: () => 0 }; it[Symbol.iterator] = function () { return { next: () => ({ value: this[Symbol.iterator].constructor, done: false }) }; }; const [f] = it; return f("return 'ESCAPED'")(); },
  () => { const r = { __proto__: () => 0 }; const [f] = { [Symbol.iterator]: () => ({ next: () => ({ value: r, done: false }) }) }; return f.constructor("return 'ESCAPED'")(); },
  () => { const { value: f } = { __proto__: { get value() { return (() => 0).constructor; } } }; return f("return 'ESCAPED'")(); },
);
