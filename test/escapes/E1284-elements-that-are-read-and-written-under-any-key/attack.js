class Victim { n = 1; _p = 2; constructor() { this[0] = 5; } zero() { return this[0]; } p() { return this._p; } static s = 1; }
const victim = new Victim(), list = [1, 2, 3], record = { a: 1, "1": 2, __proto__: { inherited: 3 } };
const add = (o, k, v) => { o[k] += v; return o[k]; };
const less = (o, k, v) => (o[k] -= v);
const shift = (o, k, v) => { o[k] <<= v; return typeof o[k]; };
const power = (o, k) => { let j = k; o[j] **= (j = "constructor", 2); return o[k]; };
const swap = (o, k) => { let target = o; target[k] += (target = victim, 1); return target === victim ? o[k] : "ESCAPED"; };
let converted = 0;
const text = (t) => ({ toString() { converted++; return converted % 2 ? t : "__proto__"; } });
const turn = { valueOf: () => 0, toString: () => "_p" };
class Hooked { constructor() { this[0] = 1; } bump(k, v) { this[k] += v; return this[k]; } less(k) { this[k] -= 1; return Reflect.ownKeys(this).join(); } }
class Typed extends Array { grow(k) { this[k] += 1; return this[k]; } }
const typed = new Float64Array([1, 2]);
const trap = [];
const proxy = new Proxy([1], { get: (t, k) => (trap.push(`get ${String(k)}`), t[k]), set: (t, k, v) => (trap.push(`set ${String(k)} ${v}`), Reflect.set(t, k, v)), has: () => (trap.push("has"), true) });
tries(
  () => add(list, 0, 1), () => add(list, "1", 1), () => add(list, 9, 1), () => add(list, -0, 1), () => add(list, 1.5, "x"), () => add(list, NaN, 1), () => add(list, 0n, 1), () => add(record, "a", "b"), () => add(record, 1, 1), () => add(record, "inherited", 1),
  () => add(victim, 0, 1), () => less(victim, 0, 1), () => add(victim, "n", 1), () => less(victim, "_p", 1), () => less(victim, turn, 1), () => add(Victim, "s", 1), () => less(Victim.prototype, 0, 1), () => less(Object.create(victim), 0, 1), () => victim.zero(), () => victim.n, () => { try { less(victim, "_p", 1); } catch {} return victim.p() === 2 ? "kept" : "ESCAPED"; },
  () => less([].push, 0, 1), () => less(Math, 0, 1), () => less(Array.prototype, 0, 1), () => less(Array, 1, 1), () => add({}, "constructor", 1).includes("$s_") ? "ESCAPED" : "hidden", () => add([], "__proto__", 1), () => less({}, "__proto__", 1), () => add(new Error("e"), "stack", ""),
  () => add(record, text("a"), 1) && converted, () => less({ [Symbol.iterator]: 4 }, Symbol.iterator, 1), () => shift(list, 0, 1), () => power([3], 0), () => swap([1], 0), () => less(null, 0, 1), () => add(undefined, 0, 1), () => less("text", 0, 1), () => add(typed, 0, 1), () => add(Object.freeze([1]), 0, 1),
  () => new Hooked().bump(0, 1), () => new Hooked().bump("_x", 1), () => new Hooked().less("bump"), () => new Typed(3, 4).grow(0), () => less(new Typed(3, 4), 0, 1), () => add(proxy, 0, 1) + trap.join(), () => add(new Proxy(victim, {}), 0, 1),
);
