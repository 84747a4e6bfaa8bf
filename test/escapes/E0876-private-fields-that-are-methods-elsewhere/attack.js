class Victim { _open() { return this._secret; } _secret = "locked"; }
class Guarded extends Victim { _open() { return "overridden"; } }
const use = (f) => (typeof f === "function" ? f.call({ _secret: "ESCAPED" }) : typeof f);
const make = (Parent) => class extends Parent { _open = 1; early = this.peek(); peek() { return this._open; } drop() { delete this._open; return this._open; } };
tries(
  () => use(new (make(Victim))().early),
  () => use(new (make(Victim))().drop()),
  () => { class A extends Victim { _open = 1; early = this.peek(); peek() { return this._open; } } return use(new A().early); },
  () => { class A extends Victim { _open = 1; drop() { delete this._open; return this._open; } } return use(new A().drop()); },
  () => { class A { _f = 1; drop() { delete this._f; return this._f; } } class B extends A { _f() { return this._secret; } } return use(new B().drop()); },
  () => { class A { early = this.peek(); _f = 1; peek() { return this._f; } } class B extends A { _f() { return this._secret; } } return use(new B().early); },
  () => { class A { _f = 1; drop() { delete this._f; return this._f; } } const B = make(A); class C extends B { _f() { return this._secret; } } return use(new C().drop()); },
  () => { class A { _f = 1; drop() { delete this._f; return this._f; } } class B extends A { get _f() { return this.m; } m() { return this._secret; } _secret = "kept"; } return use(new B().drop()); },
  () => { class A { _f = this._f.bind(this); _f() { return "kept"; } get f() { return this._f; } } return use(new A().f); },
  () => { class A { _f = 1; static _f() { return "kept"; } get f() { return this._f; } } return use(new A().f); },
  () => { class A { _open = 1; drop() { delete this._open; Object.setPrototypeOf(this, Victim.prototype); return this._open; } } return use(new A().drop()); },
  () => { class A { _open = 1; drop() { delete this._open; return this._open; } } return use(Reflect.construct(A, [], Victim).drop()); },
);
