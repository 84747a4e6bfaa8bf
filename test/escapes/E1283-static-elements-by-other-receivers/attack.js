class Base { static _made = "base"; static make() { return new this(1); } static own() { return this._made; } static _hidden() { return this._made; } static hidden() { return this._hidden(); } static get made() { return this._made; } static set made(v) { this._made = v; } static later() { return () => new this(); } static #inner = 3; static inner() { return this.#inner; } constructor(n) { this.n = n; } }
class Heir extends Base { static _made = "heir"; tell() { return "heir"; } }
class Other { static _made = "ESCAPED"; constructor() { return undefined; } }
const { make, own, hidden, later, inner } = Base;
const lender = () => ({ __proto__: Base, make() { return super.make(); }, own() { return super.own(); }, made() { return super.made; } });
const on = (f, o) => Reflect.apply(f, o, []);
const borrow = (k, o) => ({ __proto__: Base, m() { return super[k](); } }).m.call(o);
function Fake() { escaped("constructed"); }
tries(
  () => make().n, () => make.call(Heir) instanceof Heir, () => make.call(Other), () => on(make, Fake), () => on(own, { _made: "ESCAPED" }), () => on(hidden, Other), () => own.call(new Proxy(Base, {})), () => own.call(Object.create(Base)),
  () => lender().make(), () => lender().own(), () => lender().made(), () => borrow("make", Other), () => borrow("make", Fake), () => borrow("make", Heir).tell(), () => borrow("own", Heir), () => borrow("own", Other), () => borrow("make", new Proxy(Heir, {})), () => borrow("make", () => "ESCAPED"), () => borrow("make", undefined),
  () => Reflect.get(Base, "made", Other), () => Reflect.get(Base, "made", Heir), () => Reflect.set([Base][0], "made", "ESCAPED", Other), () => Heir.make().tell(), () => Heir.later()().tell(), () => later()() instanceof Base, () => inner(), () => borrow("inner", Heir),
  () => { class Mixed extends Base { static { [Object][0].setPrototypeOf(this, Other); } static go() { return super.make(); } } return Mixed.go(); },
  () => { let made; class Early extends Base { static _early = (made = this.make()); } return made instanceof Early; },
);
