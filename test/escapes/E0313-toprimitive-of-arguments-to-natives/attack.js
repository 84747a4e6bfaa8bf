const later = (f) => ({ valueOf() { f(); return 0; }, toString() { f(); return "0"; } });
const changed = () => (list.state() === "0:first,1:second,length:2" ? "kept" : "ESCAPED");
tries(
  () => { const a = [1, 2, 3]; a.splice(later(() => Object.setPrototypeOf(a, list)), 1); return changed(); },
  () => { const a = [1, 2, 3]; a.fill(9, later(() => Object.setPrototypeOf(a, list))); return changed(); },
  () => { const o = { length: later(() => Object.setPrototypeOf(o, list)), 0: 1 }; Array.prototype.push.call(o, "x"); return changed(); },
  () => { const o = {}; Object.defineProperty(o, "length", { get() { Object.setPrototypeOf(o, list); return 2; }, set() {}, configurable: true }); Array.prototype.reverse.call(o); return changed(); },
  () => { const o = { length: 2, get 0() { delete o.length; Object.setPrototypeOf(o, list); return 1; }, set 0(v) {} }; Array.prototype.shift.call(o); return changed(); },
  () => { const a = ["b", "a"]; a.sort((x, y) => { Object.setPrototypeOf(a, list); return 0; }); return changed(); },
  () => { const proxy = new Proxy([], { get: (t, k) => (k === "constructor" ? { [Symbol.species]: function () { return list; } } : Reflect.get(t, k)) }); Array.prototype.concat.call(proxy, ["x"]); return changed(); },
  () => { const proxy = new Proxy([1], { get: (t, k) => (k === "constructor" ? function () { return list; } : Reflect.get(t, k)) }); proxy.map((x) => x); return changed(); },
  () => { const a = [1, 2]; a.__proto__ = { __proto__: Array.prototype, get constructor() { return { [Symbol.species]: function () { return list; } }; } }; a.map((x) => "x"); return changed(); },
  () => { let n = 0; const proxy = new Proxy({}, { getPrototypeOf: () => (n++ ? Object.getPrototypeOf(list) : Array.prototype) }); Array.prototype.push.call(proxy, 1); return changed(); },
);
