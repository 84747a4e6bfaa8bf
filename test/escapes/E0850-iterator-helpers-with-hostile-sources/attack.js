const F = (f) => f.constructor("return 'ESCAPED'")();

const seen = [];
const source = { next(...a) { seen.push(this, ...a); return { done: false, value: {} }; }, return(...a) { seen.push(this, ...a); return {}; } };
const wrap = globalThis.Iterator?.from ? () => Iterator.from(source) : () => [1, 2].values();
tries(
  () => F(wrap().constructor),
  () => F(wrap().next.constructor),
  () => F(Object.getPrototypeOf(wrap()).constructor),
  () => F(Object.getPrototypeOf(Object.getPrototypeOf([].values())).constructor),
  () => F([1].values().map?.(function () { seen.push(this); return {}; }).next().value.constructor),
  () => F([1].values().map?.((v) => v).constructor),
  () => F([[1]].values().flatMap?.((v) => v).next().constructor),
  () => F([1].values().take?.(1).return().constructor),
  () => F(globalThis.Iterator.concat?.([1], { [Symbol.iterator]: () => source }).next().constructor),
  () => F(globalThis.Iterator.zip?.([[1], [2]]).next().value.constructor),
  () => F(globalThis.Iterator.prototype.constructor.constructor),
  () => { globalThis.Iterator.prototype[Symbol.toStringTag] = "ESCAPED"; return [].values()[Symbol.toStringTag]; },
  () => { globalThis.Iterator.prototype.constructor = 1; return F([].values().constructor); },
  () => { wrap().return?.(); return "returned"; },
);
for (const v of seen) if (v) tries(() => F(v.constructor));
