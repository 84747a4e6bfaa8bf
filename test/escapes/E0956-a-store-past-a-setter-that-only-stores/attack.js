// `x` of each is "kept" as long as nobody has stored past the check of its setter.
class Open { constructor(x) { this._f = x; } get x() { return this._f; } set x(v) { this._f = v; } }
const key = ["_f"][0], name = ["x"][0];
const write = (o, v = "ESCAPED") => {
  for (const road of [() => { o.x = v; }, () => { o.x -= 1; }, () => { o.x++; }, () => { o.x += "!"; }]) try { road(); } catch {}
};
const kept = (o) => (o.x === "kept" ? "kept" : "ESCAPED");
// Made hot, so that an optimising compiler has seen what is offered.
const open = new Open("kept");
for (let i = 0; i < 200; i++) { open.x = i; open.x -= 1; }
open.x = "kept";

// What inherits the offer and is no instance: what it makes of the write shows in what instances without the field inherit.
class Bare { constructor(has) { if (has) this._f = 1; } get x() { return this._f; } set x(v) { this._f = v; } }
class Declared { _f = "kept"; drop() { delete this._f; return this; } get x() { return this._f; } set x(v) { this._f = v; } }
class OnPrototype { _f = "kept"; drop() { delete this._f; return this; } get x() { return this._f; } set x(v) { this._f = v; } static { OnPrototype.prototype[key] = "kept"; } }
tries(
  () => { write(Bare.prototype); return new Bare(false).x === undefined ? "kept" : "ESCAPED"; },
  () => { write(Declared.prototype); return new Declared().drop().x === undefined ? "kept" : "ESCAPED"; },
  () => { write(OnPrototype.prototype); return kept(new OnPrototype().drop()); },
  () => { class Heir extends Bare {} write(Heir.prototype); return new Heir(false).x === undefined ? "kept" : "ESCAPED"; },
  () => { class Heir extends Declared { static { Heir.prototype[key] = "kept"; } } write(Heir.prototype); return kept(new Heir().drop()); },
  () => { class Heir extends Declared { static { Heir.prototype[key] = "kept"; write(Heir.prototype); write(this.prototype); } } return kept(new Heir().drop()); },
  () => { class Heir extends Declared { static { this.prototype[key] = "kept"; const p = this.prototype; (() => write(p))(); } } return kept(new Heir().drop()); },
  () => { class Heir extends Declared { static { Object.defineProperty(Heir.prototype, key, { value: "kept", writable: true }); write(Heir.prototype); } } return kept(new Heir().drop()); },
  () => { let early; class Heir extends Declared { static { early = Heir.prototype; early[key] = "kept"; class Below extends Heir { static { write(Below.prototype); } } write(Below.prototype); } } write(early); return kept(new Heir().drop()); },
  () => { class Outer { _f = "kept"; drop() { delete this._f; return this; } get x() { return this._f; } set x(v) { this._f = v; } static { class Heir extends Outer { static { Heir.prototype[key] = "kept"; } } Outer.make = () => new Heir(); Outer.p = Heir.prototype; } } write(Outer.p); return kept(Outer.make().drop()); },
  () => { const o = Object.create(Bare.prototype); o.x = "ESCAPED"; return o.x; },
  () => { const o = Object.create(open); o.x = "ESCAPED"; return open.x === "kept" ? "kept" : "ESCAPED"; },
  () => { const o = { __proto__: open }; o.x = "ESCAPED"; return o.x; },
  () => { const o = Object.setPrototypeOf({}, open); o.x = "ESCAPED"; return o.x; },
  () => { write(new Proxy(open, {})); return kept(open); },
  () => { Reflect.set(open, "x", "ESCAPED", {}); return kept(open); },
  () => { const o = {}; Reflect.set(open, "x", "ESCAPED", o); return Object.getOwnPropertySymbols(o).length === 0 ? "kept" : "ESCAPED"; },
  () => { const o = Reflect.construct(Object, [], Bare); o.x = "ESCAPED"; return o.x; },
  () => { class Other { _f = "kept"; become() { return Object.setPrototypeOf(this, Open.prototype); } } const o = new Other().become(); o.x = "ESCAPED"; return o.x; },
);

// Where the member of an instance is not what the class's setter says.
class Getter extends Open { get x() { return "kept"; } }
class Method extends Open { x() { return "kept"; } }
class Own extends Open { x = "kept"; }
class Guarded extends Open { get x() { return super.x; } set x(v) { if (v !== "ESCAPED" && typeof v === "string" && v.length < 5) super.x = v; } }
class Defined extends Open { constructor() { super("kept"); Object.defineProperty(this, "x", { value: "kept" }); } }
class Exchanged { _f = "kept"; _g = 0; get x() { return this._f; } set x(v) { this._f = v; } set y(v) { this._g = v; }
  static { const y = Object.getOwnPropertyDescriptor(Exchanged.prototype, "y"); Object.defineProperty(Exchanged.prototype, "x", { get: Object.getOwnPropertyDescriptor(Exchanged.prototype, "x").get, set: y.set }); } }
class Refusing { _f = "kept"; get x() { return this._f; } set x(v) { this._f = v; } set [name](v) { this._f = "kept"; } get [name]() { return this._f; } }
class Later { _f = "kept"; get x() { return this._f; } set x(v) { this._f = v; } set "x"(v) { this._f = "kept"; } }
class Twice { _f = "kept"; _g = 1; get x() { return this._f; } set x(v) { this._f = v; } set x(v) { this._g = v; } }
class Static { static _f = "kept"; static get x() { return this._f; } static set x(v) { if (v === "kept") this._f = v; } get x() { return 1; } set x(v) { this._f = v; } _f = 1; }
const frozen = new (class { _f = "kept"; constructor() { Object.freeze(this); } get x() { return this._f; } set x(v) { this._f = v; } })();
for (const o of [new Getter("kept"), new Own(""), new Guarded("kept"), new Defined(), new Exchanged(), new Refusing(), new Later(), new Twice(), Static, frozen])
  tries(() => { write(o); return kept(o); });
tries(
  () => { const o = new Method("kept"); write(o); return o.x(); },
  // An instance whose heir is not there yet, and one whose field is not there yet.
  () => { let seen; class Base { constructor() { seen = this; write(this, "early"); this._f = "kept"; } get x() { return this._f; } set x(v) { this._f = v; } } class Heir extends Base { own = 1; } return kept(new Heir()); },
  () => { const o = new Bare(false); o.x = "kept"; return kept(o); },
  // A setter of the same name in a class that has nothing to do with it.
  () => { class Other { _f = "kept"; set x(v) { this._g = v; } get x() { return this._f; } } const o = new Other(); o.x = "ESCAPED"; return o.x; },
);
// From the first write through super on, the name is offered by nobody: so it comes last.
class Through extends Open { set x(v) { super.x = "kept"; } get x() { return super.x; } }
tries(() => { const o = new Through("kept"); write(o); return kept(o); });
