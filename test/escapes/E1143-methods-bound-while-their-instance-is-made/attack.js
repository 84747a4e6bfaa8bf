let taken, stolen;
class Base {
  _total = 5;
  constructor(give) { this.m = this.m.bind(this); stolen = this.m; if (give) taken = this.peek.bind(this); if (give) give(this.m); }
  m() { return this._total; }
  peek() { return this._total; }
  _hidden() { return this._total; }
  hide() { return this._hidden.bind(this); }
  get made() { return () => 1; }
  own() { return this.made.bind(this); }
  lost() { return this.nothing.bind(this); }
  type() { return this.constructor.bind(this); }
  sub() { return (() => this.m.bind(this))(); }
  twice() { return this.m.bind(this) !== this.m.bind(this); }
  static s() { return this === Base || Object.getPrototypeOf(this) === Base; }
  static bound() { return this.s.bind(this); }
}
class Heir extends Base {
  #secret = 7;
  constructor(give) { super(give); }
  m() { return this.#secret; }
  peek() { return #secret in this ? this.#secret : "ESCAPED"; }
}
class Plain extends Base {}
const named = (f) => [f.name, f.length, typeof f.prototype, Object.isExtensible(f)].join();
const victim = new Base(), heir = new Heir(), early = [];
const during = (C, road) => { try { new C((m) => { early.push(road(m)); }); } catch (error) { early.push(error.name); } };
during(Heir, (m) => m());
during(Heir, () => taken());
during(Plain, (m) => m());
during(Heir, (m) => m.call(victim));
class Odd { constructor() { this.f.bind = () => "ESCAPED"; } f() { return 1; } get() { return this.f.bind(this); } }
class Field { f = Object.assign(() => 1, { bind: () => "field" }); get() { return this.f.bind(this); } none = null; miss() { return this.none.bind(this); } }
const sub = ["s", "ub"].join(""), { prototype } = Base;
const borrowed = (o) => prototype[sub].call(o);
tries(
  ...early.map((v) => () => v), () => stolen(), () => taken(), () => heir.m(), () => heir.m.call(victim), () => victim.m.call({ _total: "ESCAPED" }), () => named(victim.m), () => named(heir.m), () => named(victim.hide()),
  () => victim.hide()(), () => String(victim.hide()).includes("_hidden") ? "ESCAPED" : "hidden", () => named(victim.own()), () => victim.lost(), () => named(victim.type()), () => victim.sub()(), () => (victim.twice() ? "two" : "ESCAPED"), () => Base.bound()(), () => Plain.bound().call(1),
  () => borrowed({ m: { bind: () => "ESCAPED" } }), () => borrowed(Object.create(victim)), () => new Odd().get()(), () => new Field().get(), () => new Field().miss(), () => { new (victim.m)(); return "ESCAPED"; }, () => { victim[["m"][0]] = 1; return "ESCAPED"; },
  () => { heir.m.mark = 1; return heir.m.mark; }, () => Reflect.ownKeys(heir).join(), () => (heir.m === heir.m ? "one" : "ESCAPED"), () => Object.getPrototypeOf(heir.m) === Function.prototype ? "facade" : "ESCAPED",
);
