class Victim { _n = 1; n = 1; length = 1; set(k, v) { this.n = v; return this; } get kept() { return this._n === 1 ? "kept" : "ESCAPED"; } }
class Bytes extends Uint8Array { set(x) { return super.set(x); } }
class Named extends Map { set(k, v) { return super.set(k, v); } }
const victim = new Victim();
const text = (o) => { const sum = (x) => { return o.p + x; }; return sum; };
const shows = (s) => (/\$s_|o\.p/.test(s) ? "ESCAPED" : "kept");
const messageOf = (f) => { try { f(); return ""; } catch (e) { return e.message; } };
tries(
  () => shows(messageOf(() => new Uint8Array(1).set(text(1), 9))),
  () => shows(messageOf(() => new WeakMap().set(1, text(1)))),
  () => { const o = Object.create(new Uint8Array(4)); o.set([1]); return "ESCAPED"; },
  () => { const o = Object.create(new Map()); o.set(victim, 1); return "ESCAPED"; },
  () => { const p = new Proxy(new Map(), {}); p.set(victim, 1); return "ESCAPED"; },
  () => { const p = new Proxy(new Uint8Array(2), {}); p.set(victim); return "ESCAPED"; },
  () => { const m = new Map(); const set = m.set; const o = { set }; o.set(1, 2); return "ESCAPED"; },
  () => { let seen = null; const b = new Bytes(2); b.set({ length: 1, get 0() { seen = this; return 7; } }); return b[0] === 7 && seen !== b ? "kept" : "ESCAPED"; },
  () => { const a = { __proto__: victim }; a.set(1, "x"); return victim.n === 1 ? "kept" : "ESCAPED"; },
  () => { victim.set.call({ __proto__: victim }, 1, 1); return victim.n; },
  () => { const n = new Named(); n.set(victim, 1); return n.size === 1 ? "kept" : "ESCAPED"; },
  () => { new Map().set.call(victim, 1, 2); return "ESCAPED"; },
  () => { Reflect.apply(new Uint8Array(1).set, victim, [[1]]); return "ESCAPED"; },
  () => { const d = new DataView(new ArrayBuffer(8)); d.set(1); return "ESCAPED"; },
  () => { const o = { get set() { return victim.set; } }; o.set(1, 5); return victim.n === 5 ? "bound" : "ESCAPED"; },
  () => { const o = { set: [].push }; o.set(victim); return o[0] === victim && o.length === 1 ? "kept" : "ESCAPED"; },
  () => victim.kept,
);
