const kept = [];
const attempt = (f) => { try { return f(); } catch (e) { return e.name; } };
const locked = (o) => o.open();
class Quiet { _owner = "kept"; constructor(f) { this.mode = f; this.name = typeof f === "function" ? f(this.mode) : "n"; } own() { return this._owner; } }
class Plain extends Quiet { open() { return this._owner; } get opened() { return this.open(); } }
class Deep extends Plain { deep() { return this.open(); } }
class Setter extends Quiet { set mode(f) { kept.push(attempt(() => locked(this)), this); if (typeof f === "function") f(this); } open() { return this._owner; } }
class Below extends Setter { below() { return this.open(); } }
class Defined extends Quiet { static { Object.defineProperty(this.prototype, "mode", { set(f) { kept.push(attempt(() => this.open()), attempt(() => locked(this)), this); } }); } open() { return this._owner; } }
class Adding extends Plain { locked = true; set mode(f) { kept.push(attempt(() => locked(this)), this); } open() { return this.locked ? "locked" : "ESCAPED"; } }
class Loud { constructor(f) { if (f) f(this); } own() { return "own"; } }
class Middle extends Loud { open() { return "open"; } }
class Hasty extends Quiet { open() { return this._owner; } static { kept.push(attempt(() => new this().open()), attempt(() => new Hasty().own())); } }
const during = (C, f) => { let value; try { new C((o) => { value = attempt(() => f(o)); return "n"; }); } catch (e) { value ??= e.name; } return value; };
const thrown = (C) => { let last; try { new C((o) => { last = o; throw new Error("no"); }); } catch {} return last; };
const lend = (C, k, o) => ({ __proto__: C.prototype, m() { return super[k](); } }).m.call(o);
new Setter(); new Below(); new Defined(); new Adding();
tries(
  ...kept.map((v) => () => (typeof v === "object" ? attempt(() => v.open()) : v)),
  () => new Plain().open(), () => new Plain().opened, () => new Deep().deep(), () => new Below().below(), () => new Adding().open(),
  () => during(Plain, (o) => o === undefined ? "unseen" : locked(o)), () => during(Deep, (o) => o === undefined ? "unseen" : o.deep()), () => during(Setter, (o) => locked(o)), () => during(Below, (o) => o.below()), () => during(Middle, (o) => o.open()),
  () => thrown(Plain) ?? "unseen", () => thrown(Below).open(), () => thrown(Below).below(), () => thrown(Middle).open(),
  () => Reflect.construct(Quiet, [], Plain).open(), () => Reflect.construct(Plain, [], Deep).deep(), () => Reflect.construct(Quiet, [], function () {}).own(),
  () => lend(Plain, "open", new Quiet()), () => lend(Deep, "deep", new Plain()), () => lend(Plain, "open", new Deep()), () => lend(Plain, "open", Object.create(new Plain())), () => lend(Plain, "open", new Proxy(new Plain(), {})),
  () => { function Returning() { return new Quiet(); } class Over extends Returning { open() { return "ESCAPED"; } } return new Over().open?.() ?? "none"; },
  () => { class Late extends Quiet { static { Object.setPrototypeOf(this.prototype, Plain.prototype); } late() { return super.open(); } } return new Late().late(); },
  () => Reflect.ownKeys(Deep.prototype).concat(Reflect.ownKeys(new Deep())).some((k) => typeof k === "symbol") ? "ESCAPED" : "hidden",
);
