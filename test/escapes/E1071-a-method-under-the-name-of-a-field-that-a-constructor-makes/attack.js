class Victim { constructor() { this._secret = "locked"; } _open() { return this._secret; } open() { return "kept"; } }
const key = ["_f"][0];
const use = (f) => (typeof f === "function" ? f.call({ _secret: "ESCAPED" }) : "kept");
tries(
  // The read of a field that is not there finds what the prototype has.
  () => { class A { constructor(early) { if (early) return; this._f = 1; } get f() { return this._f; } m() { return this._secret; } static { A.prototype[key] = A.prototype.m; } } return use(new A(true).f); },
  () => { class A { constructor(early) { if (early) return; this._f = 1; } get f() { return this._f; } } class B extends A { constructor() { super(true); } m() { return this._secret; } static { B.prototype[key] = B.prototype.m; } } return use(new B().f); },
  () => { class A { constructor(early) { if (early) return; this._f = 1; } get f() { return this._f; } } class B extends A { constructor() { super(true); } [key]() { return this._secret; } } return use(new B().f); },
  () => { class A { constructor(early) { if (early) return; this._f = 1; } get f() { return this._f; } } class B extends A { constructor() { super(true); } get [key]() { return this.m; } m() { return this._secret; } } return use(new B().f); },
  () => { class A { constructor() { this._f = 1; } drop() { delete this._f; return this._f; } } class B extends A { [key]() { return this._secret; } } return use(new B().drop()); },
  () => { class A { [key]() { return this._secret; } } class B extends A { constructor(early) { super(); if (early) return; this._f = 1; } get f() { return this._f; } } return use(new B(true).f); },
  () => { class A { constructor() { this._f = 1; } get f() { return this._f; } static { Object.defineProperty(A.prototype, key, { value: A.prototype.m }); } m() { return this._secret; } } return use(Object.create(A.prototype).f); },
  () => { class A { constructor() { this._f = 1; } get f() { return this._f; } } return use(Reflect.construct(A, [], Victim).f); },
  () => { class A { constructor() { this._open = 1; } get f() { return this._open; } } return use(Reflect.get(A.prototype, "f", new Victim())); },
  // An heir's accessor under the name would run while the instance waits for its brand.
  () => { let seen; class A { constructor() { this._f = 1; seen = this; } get f() { return this._f; } set f(v) { this._f = v; } } class B extends A { get [key]() { return this; } set [key](v) { seen = this; this.late = "ESCAPED"; } } new B(); return seen?.f?.late ?? "kept"; },
);
