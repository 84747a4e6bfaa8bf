const attempt = (f) => { try { return f(); } catch (e) { return e.name; } };
const hooks = {};
class Base {
  _p = "private"; open = "open"; 7 = "seven";
  constructor() { hooks.early = attempt(() => this.get("open")); hooks.call = attempt(() => this.run("m")); if (hooks.made) hooks.made(this); }
  get(k) { return this[k]; }
  run(k, ...a) { return this[k](...a); }
  maybe(k) { return this[k]?.(); }
  m() { return "m" + this._p; }
  get acc() { return "acc" + this._p; }
  static _s = "static"; static get(k) { return this[k]; } static run(k) { return this[k](); } static t() { return this._s; }
}
class Heir extends Base { #own = "heir"; _p = "heirs"; m() { return this.#own + this._p; } get acc() { return this.#own; } }
const changing = (...keys) => { let i = 0; return { toString() { return keys[Math.min(i++, keys.length - 1)]; } }; };
const base = new Base(), heir = new Heir();
const kind = (v) => (typeof v === "function" ? (v === Base || v === Heir ? "class" : "function") : typeof v === "object" ? "object" : String(v));
const during = (f) => { let value; hooks.made = (o) => { value = attempt(() => f(o)); }; try { new Heir(); } catch (e) { value ??= e.name; } hooks.made = null; return value; };
const keys = ["open", "_p", "acc", "m", "constructor", "__proto__", "prototype", "stack", "caller", "arguments", "callee", "toString", "hasOwnProperty", "7", 7, Symbol.iterator, "missing", "__lookupGetter__", null, undefined];
tries(
  () => hooks.early, () => hooks.call,
  ...keys.map((k) => () => kind(attempt(() => base.get(k)))), ...keys.map((k) => () => kind(attempt(() => Heir.get(k)))), ...keys.map((k) => () => kind(attempt(() => heir.run(k)))), ...keys.map((k) => () => kind(attempt(() => Base.run(k)))),
  () => base.get(changing("open", "_p", "constructor")), () => kind(base.get(changing("constructor", "open"))), () => base.get(changing("_p", "open")), () => base.get(["open"]), () => base.run(["m"]), () => heir.get("m")(), () => heir.get("m") === heir.get("m"), () => heir.get("m").call(base), () => heir.get("hasOwnProperty").call({ x: 1 }, "x"), () => base.maybe("missing") ?? "nothing", () => heir.maybe("m"),
  () => during((o) => o.get("open")), () => during((o) => o.get("m")()), () => during((o) => o.run("m")), () => during((o) => o.get("acc")), () => during((o) => heir.run("m")), () => during((o) => o.get.call(base, "open")), () => Reflect.get(Base.prototype, "get").call({ open: "ESCAPED" }, "open"), () => Reflect.apply(base.get, { _p: "ESCAPED" }, ["_p"]), () => Base.get.call({ _s: "ESCAPED" }, "_s"), () => Reflect.get(base, "_p"), () => attempt(() => { const f = base.get; return f.call({ open: "ESCAPED" }, "open"); }),
);
