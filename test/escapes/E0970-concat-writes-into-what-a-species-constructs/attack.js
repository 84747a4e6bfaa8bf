class Account { total = 5; keys() { return Reflect.ownKeys(this).filter((k) => typeof k === "string").join(); } }
const victim = new Account();
function Species() { return victim; }
Object.setPrototypeOf(Species, Array);
Species.prototype = { __proto__: Array.prototype, constructor: Species };
const lists = [
  () => Reflect.construct(Array, [2], Species),
  () => { const list = Reflect.construct(Array, [], Species); list[0] = "a"; return list; },
];
const calls = [
  (o) => o.concat(1),
  (o) => o.concat(),
  (o) => o.concat("a", null, true),
  (o, x = 1) => (typeof x === "number" ? o.concat(x) : o),
  (o) => o["concat"](`${1}`),
  (o) => o?.concat(2),
  (o) => ({ o }).o.concat(typeof o),
  (o) => { const { concat } = o; return concat.call(o, 1); },
  (o) => { class Holder { _list = o; run() { return this._list.concat(1); } } return new Holder().run(); },
  (o) => Array.prototype.concat.call(o, 1),
];
for (const make of lists)
  for (const call of calls)
    tries(() => {
      try { call(make()); } catch { /* refused */ }
      return victim.keys() === "total" ? "kept" : "ESCAPED";
    });
