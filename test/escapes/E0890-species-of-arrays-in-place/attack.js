class Account { _total = 5; total() { return this._total; } }
const victim = new Account();
const untouched = () => (Object.keys(victim).length === 0 && victim.length === undefined ? "kept" : "ESCAPED");
function Species() { return victim; }
Species[Symbol.species] = Species;
const names = ["map", "filter", "slice", "splice", "concat", "flat", "flatMap"];
const on = (make, prepare) => () => {
  const list = make();
  prepare?.(list);
  list.map((x) => x); list.filter(() => true); list.slice(0); list.splice(0, 1); list.concat([1]); list.flat(); list.flatMap((x) => [x]);
  return untouched();
};
const during = (change) => () => {
  [1, 2].map((change([1]), (x) => x));
  const list = [1, 2];
  list.map((change(list), (x) => x)); list.filter(change(list) ?? (() => true)); list.slice(change(list) ?? 0); list.concat(change(list) ?? [1]);
  return untouched();
};
const changes = [
  (list) => { list.constructor = Species; },
  (list) => Object.defineProperty(list, "constructor", { value: Species }) && undefined,
  (list) => Object.defineProperty(list, "constructor", { get: () => Species }) && undefined,
  (list) => Reflect.set(list, "constructor", Species) && undefined,
  (list) => Object.assign(list, { constructor: Species }) && undefined,
  (list) => Object.setPrototypeOf(list, { __proto__: Array.prototype, constructor: Species }) && undefined,
  (list) => Reflect.setPrototypeOf(list, Object.create(Array.prototype, { constructor: { value: Species } })) && undefined,
  (list) => { list["__pro" + "to__"] = { __proto__: Array.prototype, constructor: Species }; },
];
tries(
  ...changes.map((change) => on(() => [1, 2], change)),
  ...changes.map(during),
  on(() => new Proxy([1, 2], { get: (t, k) => (k === "constructor" ? Species : t[k]) })),
  on(() => new Proxy([1, 2], { getPrototypeOf: () => Array.prototype, get: (t, k) => (k === "constructor" ? { [Symbol.species]: Species } : t[k]) })),
  on(() => Reflect.construct(Array, [1], Species)),
  on(() => { const list = Object.create([1, 2]); list.length = 2; return list; }, (list) => { list.constructor = Species; }),
  on(() => { class L extends Array { constructor() { super(); } } const l = new L(); l.push(1); return l; }),
  on(() => { class L extends Uint8Array {} return new L(2); }),
  ...names.map((name) => () => { victim[name]?.((x) => x); return untouched(); }),
  ...names.map((name) => () => { [1][name].call(victim, (x) => x); return untouched(); }),
);
