const hooks = {};
const attempt = (f) => { try { return f(); } catch (e) { return e.name; } };
class Base {
  _a = 1; b = 2; _at = { x: 3, y: { z: 4 } }; "odd-key" = 5; _f = null; _g = undefined;
  constructor() { if (hooks.made) hooks.made(this); hooks.parts = attempt(() => this.parts()); }
  parts() { const { _a, b: c, _at: { x, y: { z } }, "odd-key": odd } = this; return [_a, c, x, z, odd].join(); }
  methods() { const { m, m: again } = this; return [m(), m === again, m.call({ _a: "ESCAPED" })].join(); }
  special() { const { constructor } = this; return constructor === Base || constructor === Heir ? "class" : "ESCAPED"; }
  stacked() { const { stack = "none" } = this; return stack; }
  inner() { return (() => { const { _a } = this; return _a; })(); }
  function() { return function () { const { b } = this; return b; }; }
  order() { const seen = []; hooks.get = (k) => seen.push(k); const { got: first, b, other } = this; return [...seen, first, b, other].join(); }
  get got() { hooks.get?.("got"); return 1; }
  get other() { hooks.get?.("other"); return 2; }
  m() { return this._a; }
  late() { if (x === undefined) escaped("x"); const { b: x } = this; return x; }
  call(x) { return this._f?.(x); }
  chain(x) { return this._f?.(x)?.length ?? "none"; }
  put(f) { this._f = f; return this; }
  missing() { return this._g?.(hooks.never()); }
  changing(f) { return this._f?.((this._f = f, 1)); }
  static _s = 6; static t() { const { _s, u } = this; return [_s, typeof u].join(); } static u() { return this._s; }
}
class Heir extends Base { #own = "own"; _a = 7; m() { return this.#own; } get b() { return "heir"; } set b(v) {} }
const during = (f) => { let value; hooks.made = (o) => { value = attempt(() => f(o)); }; try { new Heir(); } catch (e) { value ??= e.name; } hooks.made = null; return value; };
const base = new Base(), heir = new Heir();
const receiver = function () { return this === base ? "self" : "other"; };
tries(
  () => base.parts(), () => heir.parts(), () => hooks.parts, () => base.methods(), () => heir.methods(), () => base.special(), () => heir.special(), () => base.stacked(), () => base.inner(), () => heir.inner.call(base), () => base.function()(), () => base.function().call({ b: "own" }), () => base.order(), () => heir.order(), () => base.late(), () => Base.t(), () => Heir.t(), () => Reflect.apply(Base.t, {}, []),
  () => during((o) => o.parts()), () => during((o) => o.methods()), () => during((o) => o.m()), () => during((o) => o.inner()), () => during((o) => o.call(1)), () => base.parts.call(Object.create(base)), () => Reflect.get(Heir.prototype, "got", {}),
  () => base.call(1) ?? "nothing", () => base.put(receiver).call(1), () => base.put((x) => [x]).chain(1), () => base.put(null).chain(1), () => base.put(3).call(1), () => { try { base.put(3).call(1); } catch (e) { return /\$s_|_f/.test(e.message) ? "ESCAPED" : "hidden"; } }, () => base.missing() ?? "unasked", () => base.put((x) => "first" + x).changing(() => "ESCAPED"), () => base.put(heir.m).call(1), () => base.put([].push).call(1), () => base.put(class {}).call(1), () => base.put(new Proxy(receiver, {})).call(1),
);
