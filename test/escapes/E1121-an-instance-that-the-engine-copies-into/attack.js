let kept;
class Victim { _secret = "locked"; open = 1; get secret() { return this._secret; } fill(o) { Object.assign(this, o); return this._secret; } }
class Base { constructor(o) { Object.assign(this, o); } }
class Heir extends Base { _f = "made"; set x(v) { kept = this; if (v < 0) throw new Error(); } read() { return this._f ?? "ESCAPED"; } }
class Closing { static fill(o) { Object.assign(this, o); return this.added; } static inside(o) { Object.assign(this.prototype, o); return new Closing().added; } m() { return 1; } }
class Early { static { Object.assign(this, { made: 1 }); Object.assign(this.prototype, { added: 2 }); } }
const fill = (o, victim = new Victim()) => victim.fill(o);
const attacks = () => "ESCAPED";
tries(
  () => fill({ ["_secret"]: "ESCAPED" }), () => fill({ open: 2, ["_secret"]: "ESCAPED" }), () => { const v = new Victim(); try { fill({ open: 2, ["_secret"]: "ESCAPED" }, v); } catch {} return `${v.open} ${v.secret}`; },
  () => fill({ get open() { this["_secret"] = "ESCAPED"; return 3; }, ["_secret"]: "ESCAPED" }), () => fill({ get a() { Object.defineProperty(this, "_secret", { value: "ESCAPED", enumerable: true }); return 1; }, b: 1 }),
  () => fill(new Victim()), () => fill(new Proxy({ ["_secret"]: "ESCAPED" }, {})), () => fill(new Proxy({}, { ownKeys: () => ["_secret"], getOwnPropertyDescriptor: () => ({ value: "ESCAPED", enumerable: true, configurable: true }) })),
  () => { const v = new Victim(); fill({ ["__proto__"]: { open: "ESCAPED", get secret() { return "ESCAPED"; } } }, v); return v.secret; }, () => { const v = new Victim(); fill({ constructor: attacks }, v); return v.constructor === attacks ? "own" : "inherited"; },
  () => { const v = new Victim(); fill({ fill: () => "own" }, v); return v.fill(); }, () => { const v = new Victim(); fill(JSON.parse('{"__proto__": {"open": "ESCAPED"}}'), v); return v.secret; }, () => fill.call(null, { secret: "ESCAPED" }), () => fill({ [Symbol.toPrimitive]: attacks }),
  () => Object.assign(new Victim(), { open: "ESCAPED" }).open, () => new Victim().fill.call({}, { open: 5 }), () => { const o = Object.create(new Victim()); o.fill({ open: "ESCAPED" }); return o.open; },
  () => Closing.fill({ added: "ESCAPED" }), () => Closing.inside({ added: "ESCAPED" }), () => Closing.inside({ m: attacks }), () => `${Early.made} ${new Early().added}`,
  () => { try { new Heir({ x: -1 }); } catch {} return kept.read(); }, () => new Heir({ x: 1 }).read(), () => { new Heir({ get x() { return 1; } }); return kept.read(); },
  () => { const v = Object.freeze(new Base({ a: 1 })); return v.a; }, () => { class Frozen { constructor(o) { Object.freeze(this); Object.assign(this, o); } } return new Frozen({ a: "ESCAPED" }).a; },
);
