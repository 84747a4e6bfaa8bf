class Value { _of; constructor(of) { this._of = of; } value() { return this._of; } }
class Guarded extends Value { value() { return "overridden"; } }
const open = new Value("bound");
const guarded = new Guarded("ESCAPED");
const results = { [Symbol.iterator]() { let n = 0; return { next: () => (n++ ? { done: true } : open) }; } };
const via = (m) => (typeof m === "function" ? m.call(guarded) : typeof m);
tries(
  () => { for (const m of results) return via(m); },
  () => via([...results][0]),
  () => via(Array.from(results)[0]),
  () => via([...new Set(results)][0]),
);
