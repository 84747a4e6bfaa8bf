class Victim { _secret = "locked"; _open() { return this._secret; } }
const use = (f) => (typeof f === "function" ? f.call({ _secret: "ESCAPED" }) : typeof f);
const seen = [];
const heirOf = (make) => { class Base { _f; _g; constructor(v) { this._f = v; this._g = 1; this.n = 0; } get f() { return this._f; } drop() { delete this._f; return this._f; } has() { return "_f" in this; } } return make(Base); };
tries(
  () => use(heirOf((B) => class extends B { _f() { return this.m; } }).prototype && new (heirOf((B) => class extends B { _f() { return this.m; } }))(1).drop()),
  () => { const H = heirOf((B) => class extends B { set _f(v) { seen.push(this); } get _f() { return () => "ESCAPED"; } }); return use(new H(1).f); },
  () => { const H = heirOf((B) => class extends B { get _g() { return 2; } }); return String(new H(1).f); },
  () => { const H = heirOf((B) => class extends B { static _f() { return "kept"; } }); return use(new H(() => "kept").f); },
  () => { const H = heirOf((B) => class extends B { _f = "own"; }); return new H(1).f; },
  () => { class A { _f; constructor(v) { this._f = v; } static { Object.defineProperty(this.prototype, "_f", { value: () => "ESCAPED", writable: true }); } get f() { return this._f; } drop() { delete this._f; return this._f; } } return use(new A(1).drop()) ; },
  () => { class A { _f; constructor(v) { this._f = v; } drop() { delete this._f; Object.setPrototypeOf(this, Victim.prototype); return this._f; } } return use(new A(1).drop()); },
  () => { class A { _open; constructor() { this._open = 1; } drop() { delete this._open; return this._open; } } return use(Reflect.construct(A, [], Victim).drop()); },
  () => { class A { _f; constructor(v) { const peek = () => this._f; seen.length = 0; seen.push(peek()); this._f = v; } } new A(1); return seen[0] === undefined ? "kept" : "ESCAPED"; },
  () => { class A { _f; constructor(v) { seen.length = 0; this.early(); this._f = v; } early() { seen.push("_f" in this); } } new A(1); return seen[0] === true ? "kept" : "ESCAPED"; },
  () => { class A { _f; constructor(v) { if (v > 1) return; this._f = v; } has() { return "_f" in this; } } return new A(2).has() ? "kept" : "ESCAPED"; },
  () => { class A { _f; constructor(v) { this._f = v.n; } } try { new A(null); return "ESCAPED"; } catch (e) { return e.name; } },
  () => { class A { _f; constructor(v = this) { this._f = v; } own() { return this._f === this && "_f" in this; } } return new A().own() ? "kept" : "ESCAPED"; },
  () => (Reflect.ownKeys(new (heirOf((B) => B))(1)).join() === "n" ? "kept" : "ESCAPED"),
  () => { const o = new (heirOf((B) => B))(() => "kept"); o["_" + "f"] = 1; return "ESCAPED"; },
  () => { class A { get _f() { return () => "kept"; } set _f(v) { seen.push(v); } } class B extends A { _f; constructor(v) { super(); this._f = v; } get f() { return this._f; } } return new B(7).f === 7 ? "kept" : "ESCAPED"; },
);
