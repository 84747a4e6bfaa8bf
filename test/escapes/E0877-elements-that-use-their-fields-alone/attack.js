const hooks = { ready: null };
class Base { _n = 0; constructor() { hooks.ready?.(this); this.begin(); } begin() {} get n() { return this._n; } set n(v) { this._n = v; } fill(v) { this._n = v; return this._n; } run(f) { return f(this._n); } }
class Heir extends Base { _lock = "locked"; begin() { return this.open(); } open() { return this._lock === undefined ? "ESCAPED" : this._lock; } lock() { return this._lock; } get _n() { return this.open(); } }
const attempt = (f) => () => { let seen; hooks.ready = (o) => { try { seen = f(o); } catch (e) { seen = e.name; } }; try { new Heir(); } catch { /* the constructor's own call */ } finally { hooks.ready = null; } return seen; };
const lent = new Base();
tries(
  attempt((o) => o.lock()), attempt((o) => o.open()), attempt((o) => o.n), attempt((o) => o.fill(() => "kept")()),
  attempt((o) => o.run(() => o.open())), attempt((o) => { o.n = 1; return o.open(); }), attempt((o) => { const f = o.fill; f(1); return o.lock(); }),
  () => Reflect.get(Base.prototype, "n", { _n: "ESCAPED" }), () => Object.create(lent).n ?? "ESCAPED", () => { Object.create(lent).n = 1; return "ESCAPED"; },
  () => Reflect.apply(lent.fill, { _n: 1 }, ["kept"]), () => ({ __proto__: lent, m() { return super.n; } }).m() ?? "ESCAPED", () => new Proxy(lent, {}).n ?? "ESCAPED",
);
