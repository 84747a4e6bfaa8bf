class Victim {
  count = 1;
  _secret = 1;
  tell() {
    return this.count === 1 && this[0] === undefined ? "kept" : "ESCAPED";
  }
}
const victim = new Victim();
const number = (f) => ({ valueOf: () => (f(), 2) });
const attempt = (f) => {
  try {
    f();
  } catch (e) {
    if (!/Error$/.test(e.name)) return e.name;
  }
  return victim.tell();
};
tries(
  () => attempt(() => { let a = [1]; a[0] += (a = victim, 2); a[0] += 3; }),
  () => attempt(() => { let a = [1]; const i = 0; a[i] *= (a = victim, 2); a[i] *= 2; }),
  () => attempt(() => { let a = { count: 1 }; a.count -= number(() => { a = victim; }); a.count -= 1; }),
  () => attempt(() => { let a = { count: 1 }; const go = () => { a = victim; return 2; }; for (let i = 0; i < 3; i++) a.count *= go(); }),
  () => attempt(() => { let a = [1], i = 0; a[i] **= (i = "count", a = victim, 2); a[i] **= 2; }),
  () => attempt(() => { let i = 0; victim[i] += 5; }),
  () => attempt(() => { let i = 0; victim[i]++; }),
  () => attempt(() => { let k = { toString: () => "count" }; victim[k] += 5; }),
  () => attempt(() => { let k = ["count"]; [victim][0][k] -= 1; }),
  () => attempt(() => { const o = Object.setPrototypeOf([1], null); let a = o; a[0] += number(() => Object.setPrototypeOf(o, victim)); }),
  () => attempt(() => { const o = { count: 5 }; o.count += number(() => Object.setPrototypeOf(o, Victim.prototype)); o.count = "x"; }),
  () => attempt(() => { const p = new Proxy({ count: 1 }, { get: () => 1, set: (_, k, v) => Reflect.set(victim, k, v) }); p.count += 1; }),
  () => attempt(() => { const p = new Proxy({}, { set: (_, k, v, r) => Reflect.set({}, k, v, victim) }); p.count += 1; }),
  () => attempt(() => { const o = { __proto__: new Proxy({}, { set: (_, k, v) => { victim[k] = v; return true; } }) }; o.count *= 3; }),
  () => attempt(() => { const o = { set count(v) { victim[["count"][0]] = v; } }; o.count ||= 9; }),
  () => attempt(() => { [victim[["count"][0]]] = [9]; }),
  () => attempt(() => { ({ a: victim[["count"][0]] } = { a: 9 }); }),
  () => attempt(() => { for (victim[["count"][0]] of [9]); }),
  () => attempt(() => { for (victim[["count"][0]] in { nine: 1 }); }),
  () => attempt(() => { const { a: b = (victim[["count"][0]] = 3) } = {}; }),
);
