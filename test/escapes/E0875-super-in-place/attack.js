const hooks = { early: null };
class Base { constructor() { hooks.early?.(this); } open() { return "ESCAPED"; } write(v) { this._v = v; return "ESCAPED"; } }
class Vault extends Base { _lock = "locked"; open() { return this._lock === undefined ? "ESCAPED" : this._lock; } outer() { return this.open(); } }
class Safe extends Vault { open() { return super.open(); } outer() { return super.outer(); } static make() { return super.toString(); } text() { return super.toString(); } has(k) { return super.hasOwnProperty(k); } }
const attempt = (f) => () => { let seen; hooks.early = (o) => { try { seen = f(o); } catch (e) { seen = e.name; } }; try { new Safe(); } finally { hooks.early = null; } return seen; };
const safe = new Safe();
tries(
  attempt((o) => o.open()), attempt((o) => o.outer()), attempt((o) => Reflect.apply(o.open, o, [])), attempt((o) => { const f = o.open; return f(); }),
  attempt((o) => safe.open.call(o) === "locked" ? "kept" : "ESCAPED"),
  () => Object.create(safe).open(), () => ({ __proto__: safe, m() { return super.open(); } }).m(), () => Reflect.get(Safe.prototype, "open").call({ _lock: "ESCAPED" }),
  () => (safe.has("_lock") ? "ESCAPED" : "kept"), () => (/_lock|\$s_/.test(Safe.make()) ? "ESCAPED" : "kept"), () => (/_lock|\$s_/.test(safe.text()) ? "ESCAPED" : "kept"),
  () => { class L extends Array { add(x) { return super.push(x); } take(f) { return super.map(f); } } const l = new L(); l.add(1); return l.take(() => victimOf(l)).length === 1 ? "kept" : "ESCAPED"; },
  () => { class L extends Array { put(o) { return super.push.call(o, "x"); } } new L().put(safe); return safe[0] === "x" ? "ESCAPED" : "kept"; },
  () => { class M extends Map { put(k) { return super.set(k, 1); } } const m = new M(); m.put(safe); return m.size === 1 ? "kept" : "ESCAPED"; },
  () => { class E extends Base { constructor() { super(); } open() { return super.missing(); } } try { return new E().open(); } catch (e) { return /\$s_/.test(e.message) ? "ESCAPED" : e.name; } },
  () => { let n = 0; class G extends Vault { get open() { n += 1; return () => "kept"; } m() { return super.open(); } } return new G().m() === "locked" && n === 0 ? "kept" : "ESCAPED"; },
);
function victimOf() { return safe; }
