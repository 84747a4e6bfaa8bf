const use = (f) => (typeof f === "function" ? f.call({ _f: "ESCAPED" }) : f);
const name = ["_", "f"].join("");
tries(
  () => { class A { _f; constructor(v) { this._f = v; } get f() { return this._f; } static { this.prototype[name] = 5; Object.freeze(this.prototype); } } return new A("kept").f; },
  () => { class A { _f; constructor(v) { this._f = v; } get f() { return this._f; } } class H extends A { static { this.prototype[name] = 5; Object.freeze(this.prototype); } } return new H("kept").f; },
  () => { class A { _f; constructor(v) { this._f = v; } get f() { return this._f; } static { this.prototype[name] = 5; } static later() { Object.freeze(this.prototype); return new this("kept").f; } } return A.later(); },
  () => { let early; class A { _f; constructor(v) { this._f = v; } get f() { return this._f; } static { this.prototype[name] = 5; early = new A("kept").f; } } return early; },
  () => { class A { _f; constructor(v) { this._f = v; } drop() { delete this._f; return this._f; } } class H extends A { m() { return this._f; } static { this.prototype[name] = this.prototype.m; } } return use(new H(1).drop()); },
  () => { class A { _f; constructor(v) { this._f = v; } get f() { return this._f; } static { Object.defineProperty(this.prototype, name, { value: "ESCAPED" }); } } return new A("kept").f; },
  () => { class A { _f; constructor(v) { this._f = v; } get f() { return this._f; } static { this.prototype.__defineSetter__(name, () => "ESCAPED"); } } return new A("kept").f; },
  () => { class A { _f; constructor(v) { this._f = v; } get f() { return this._f; } static { this[name] = 5; Object.seal(this.prototype); } } return new A("kept").f; },
);
