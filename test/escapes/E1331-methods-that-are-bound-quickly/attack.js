const list = [];
const all = [list.push, new Map().get, new Map().has, new Map().set, new Set().add, new Set().has, new WeakMap().get, new WeakMap().has, new WeakSet().has];
const denied = (what) => { try { return what() === undefined ? "nothing" : "ESCAPED"; } catch (error) { return error.name; } };
class Owner { constructor() { this.items = []; } _secret() {} put(v) { return this.items.push(v); } }
const owner = new Owner();
tries(
  () => all.map((m) => { const d = Object.getOwnPropertyDescriptors(m); return [m.name, m.length, d.name.writable, d.name.configurable, d.length.writable, d.length.configurable, Object.isFrozen(m), "prototype" in m, Reflect.ownKeys(m).join("+")].join(" "); }).join(),
  () => all.map((m) => { const b = m.bind(list, 1); return `${b.name} ${b.length}`; }).join(),
  () => all.map((m) => denied(() => { m.x = 1; return m.x; })).join(),
  () => all.map((m) => denied(() => Object.defineProperty(m, "name", { value: "x" }))).join(),
  () => all.map((m) => denied(() => Object.setPrototypeOf(m, null))).join(),
  () => all.map((m) => denied(() => Reflect.construct(m, []))).join(),
  () => all.map((m) => { try { return String(m.call(undefined, 1)); } catch (error) { return `${error.name} ${/\$s_|callNative|feral/.test(error.message)}`; } }).join(),
  () => all.map((m) => m.caller === undefined && m.arguments === undefined).join(),
  () => all.map((m) => { try { return m.caller ?? "nothing"; } catch (error) { return error.name; } }).join(),
  () => { const push = list.push.bind(list); return [push(), push(1), push(2, 3), push.apply(null, [4, 5, 6]), push(undefined), list.length, list.join("")].join(); },
  () => { const o = { length: 3 }; return [list.push.call(o, "a"), list.push.call(o, "b", "c"), o[3], o[5], o.length].join(); },
  () => { const o = list.push.bind(owner); return [o(1), owner.length, owner[0]].join(); },
  () => { list.push.call(Owner.prototype, 1); return Owner.prototype.length; }, () => denied(() => list.push.call(Array.prototype, 1)), () => denied(() => list.push.call(Object.freeze([]), 1)), () => denied(() => list.push.call(Math, 1)),
  () => { const map = new Map(); const set = map.set.bind(map); return [set("a", 1) === map, map.get.call(map, "a", 2), map.has.bind(map)("a"), set(), map.has(), map.size].join(); },
  () => { const words = new Set(); return [words.add.bind(words, 1)(2) === words, words.has(1), words.has(2), words.add.call(words) === words, words.has(undefined)].join(); },
  () => { class L extends Array { } const l = new L(); return [list.push.call(l, 1, 2), l.length].join(); },
  () => denied(() => { const error = new Error("x"); Object.seal(error); Object.freeze(error); return /\bat\b.*:\d+/.test(String(error.stack)) ? 1 : undefined; }),
  () => { const log = []; const o = { get [Symbol.toStringTag]() { log.push("tag"); return "Error"; }, a: 1 }; Object.seal(o); Object.preventExtensions(o); Object.freeze(o); return `${log.join()}${Object.isFrozen(o)}`; },
  () => { const seen = []; const p = new Proxy({ stack: 1 }, { has: () => seen.push("has"), getOwnPropertyDescriptor: (t, k) => (seen.push(`own ${String(k)}`), Reflect.getOwnPropertyDescriptor(t, k)) }); Object.seal(p); return seen.join(); },
);
