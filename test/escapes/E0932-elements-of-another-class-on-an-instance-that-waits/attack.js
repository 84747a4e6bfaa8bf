class Victim {
  _lock = "locked";
  get door() { return this._lock === undefined ? "ESCAPED" : this._lock; }
  set door(v) { if (this._lock === undefined) v.push("ESCAPED"); }
  get wide() { return this.constructor === undefined ? "kept" : "ESCAPED"; }
  open() { return this._lock === undefined ? "ESCAPED" : this._lock; }
}
const ofVictim = (k) => Object.getOwnPropertyDescriptor(Victim.prototype, k);
const { get, set } = ofVictim("door"), wide = ofVictim("wide").get, open = ofVictim("open").value;
const seen = [];
tries(
  () => { class Base { constructor() { Object.defineProperty(this, "x", { get }); seen.push(this.x); } } class Heir extends Base {} new Heir(); return seen.pop(); },
  () => { class Base { constructor() { Reflect.defineProperty(this, "x", { get: wide }); seen.push(this.x); } } class Heir extends Base {} new Heir(); return seen.pop(); },
  () => { class Base { constructor() { this.__defineGetter__("x", get); seen.push(this.x); } } class Heir extends Base {} new Heir(); return seen.pop(); },
  () => { const list = []; class Base { constructor() { Object.defineProperty(this, "x", { set }); this.x = list; } } class Heir extends Base {} new Heir(); return list[0]; },
  () => { class Base { y = Object.defineProperty(this, "x", { get }); z = seen.push(this.x); } class Heir extends Base {} new Heir(); return seen.pop(); },
  () => { class Base { constructor() { this.begin(); } begin() { Object.defineProperty(this, "x", { get }); seen.push(this.x); } } class Heir extends Base {} new Heir(); return seen.pop(); },
  () => { class Base { constructor() { seen.push(this.x); } static { Object.defineProperty(this.prototype, "x", { get }); } } class Heir extends Base {} new Heir(); return seen.pop(); },
  () => { class Base { constructor() { seen.push(this.x); } static { Object.defineProperty(this.prototype, "x", { get: wide }); } } class Heir extends Base {} new Heir(); return seen.pop(); },
  () => { class Base { constructor() { seen.push(this.x); } } class Heir extends Base { static { Object.defineProperty(this.prototype, "x", { get }); } } new Heir(); return seen.pop(); },
  () => { class Base { constructor() { seen.push(this.x); } } class Middle extends Base { static { Object.defineProperty(this.prototype, "x", { get: wide }); } } class Heir extends Middle {} new Heir(); return seen.pop(); },
  () => { const list = []; class Base { constructor() { this.x = list; } static { Object.defineProperty(this.prototype, "x", { set }); } } class Heir extends Base {} new Heir(); return list[0]; },
  () => { class Base { constructor() { seen.push(this.m()); } static { Object.defineProperty(this.prototype, "m", { value: open }); } } class Heir extends Base {} new Heir(); return seen.pop(); },
  () => { class Root { static { Object.defineProperty(this.prototype, "x", { get }); } } class Base extends Root { constructor() { super(); seen.push(super.x); } } class Heir extends Base {} new Heir(); return seen.pop(); },
  () => { class Base { constructor() { this.begin(); } begin() { seen.push(this.x); } static { Object.defineProperty(this.prototype, "x", { get }); } } class Heir extends Base {} new Heir(); return seen.pop(); },
);
