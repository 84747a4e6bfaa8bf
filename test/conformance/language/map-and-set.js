const m = new Map([
  [NaN, "nan"],
  [0, "zero"],
]);
log(
  m.get(NaN),
  m.get(-0),
  m.has(0),
  m.size,
  m.set("a", 1) === m,
  m.delete("a"),
  m.delete("a"),
  [...m.entries()],
  Object.prototype.toString.call(m),
);
m.forEach(
  function (v, k, mm) {
    log(v, k, mm === m, this.t);
  },
  { t: 1 },
);
m.clear();
log(m.size);
const s = new Set([1, 1, NaN, NaN, 0, -0]);
log(s.size, [...s], s.add(5) === s, s.has(NaN), [...s.entries()][0]);
for (const f of [
  () => new Map([1]),
  () => new Set(5),
  () => Map.prototype.get.call({}, 1),
  () => Set.prototype.has.call(new Map(), 1),
  () => new Map({}),
  () => new WeakMap([[1, 2]]),
  () => new WeakSet([1]),
  () => new WeakMap().set("a", 1),
])
  try {
    log(f());
  } catch (e) {
    log(e.name);
  }
const k = {};
const w = new WeakMap([[k, 1]]);
log(w.get(k), w.has({}), w.delete(k), w.has(k), new WeakSet([k]).has(k), w.get(1));
log(
  new Map(new Map([[1, 2]])).get(1),
  new Set(new Map([[1, 2]])).size,
  new Set("aab").size,
  new Map(Object.entries({ a: 1 })).get("a"),
);
const desc = Object.getOwnPropertyDescriptor(Map.prototype, "size");
log(typeof desc.get, desc.get.call(new Map([[1, 1]])), desc.get.name);
try {
  desc.get.call({});
} catch (e) {
  log(e.name);
}
