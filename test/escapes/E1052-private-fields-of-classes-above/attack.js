class Purse { _sum; _note = null; constructor(sum) { this._sum = sum; } sum() { return this._sum; } drop() { delete this._sum; delete this._note; return this; } }
class Heir extends Purse { constructor(sum) { super(sum); this.own = 1; } read() { return this._sum; } note() { return this._note; } call() { return this._note(); } write(v) { this._sum = v; return this; } }
class Adds extends Purse { read() { return this._sum; } }
class Sibling extends Purse { constructor(sum) { super(sum); this.own = 2; } }
const victim = new Sibling("ESCAPED"), heir = new Heir("kept");
const attempt = (f) => { try { return f(); } catch (e) { return e.name; } };
const lend = (C, k, o, v) => { const lender = { __proto__: C.prototype, m(x) { return super[k](x); } }; return lender.m.call(o, v); };
tries(
  () => lend(Heir, "read", victim), () => Reflect.apply(heir.read, victim, []), () => heir.read.call(victim), () => lend(Adds, "read", victim), () => { lend(Heir, "write", victim, "stolen"); return victim.sum(); },
  () => heir.read.call(new Proxy(victim, {})), () => new Proxy(victim, { get: () => heir.read }).x(), () => new Proxy(heir, { get: (o, k) => o[k] }).read(),
  () => { class Method extends Heir { _sum() { return "ESCAPED"; } } return new Method(1).read()(); }, () => { class Method extends Heir { _note() { return this; } } return new Method(1).note() === null ? "kept" : "ESCAPED"; },
  () => { class Getter extends Heir { get _sum() { return heir.read; } } return new Getter(1).read().call(victim); }, () => { class Getter extends Heir { get _note() { return victim.sum; } } return typeof new Getter(1).drop().note(); },
  () => { class Static extends Heir { static _sum() { return "kept"; } static go() { return this._sum(); } } return Static.go(); },
  () => { class Low extends Heir { static { Heir.prototype["_" + "sum"] = () => "ESCAPED"; } } return new Low(1).drop().read(); },
  () => { const { read } = heir; return read(); }, () => heir.drop().read() === undefined ? "kept" : "ESCAPED", () => attempt(() => heir.call()), () => new Adds("kept").read(),
  () => { let f; class Base { constructor() { f = this.get(); } get() { return null; } } class Mid extends Base { _m = "ESCAPED"; } class Last extends Mid { constructor() { super(); this.x = 1; } get() { return this._m === undefined ? "early" : this._m; } } new Last(); return f === "early" ? "kept" : f; },
);
