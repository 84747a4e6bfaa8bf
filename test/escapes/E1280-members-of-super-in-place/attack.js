let half, later;
const during = [];
const attempt = (f) => { try { return f(); } catch (e) { return e.name; } };
class Base {
  _total = 5;
  constructor(give) { half = this; during.push(attempt(() => this.show())); if (give) give(this); }
  _sum(f) { if (f) f(this); return this._total; }
  get total() { return this._total; }
  get _half() { return this._total / 2; }
  get native() { return [].push; }
  get own() { return this.show; }
  show() { return "base"; }
  static _made = 7;
  static _all() { return this._made; }
  static get made() { return this._made; }
}
class Heir extends Base {
  #secret = "secret";
  constructor(give) { super(give); }
  show() { return super._sum() + super.total + super._half; }
  _sum(f) { return super._sum(f); }
  sum(f) { return this._sum(f); }
  get total() { return super.total; }
  get secret() { return super.total && this.#secret; }
  get native() { return super.native; }
  get own() { return super.own; }
  gone() { return super.missing; }
  late() { return () => super._sum() + super.total; }
  *steps() { yield super.total; yield super._sum(); }
  static _all() { return super._all(); }
  static all() { return this._all(); }
  static get made() { return super.made; }
}
class Lost extends Base { _absent() { return super._absent(); } try() { return this._absent(); } }
class Odd extends Base { _steal() { return this._total; } get total() { return super.total; } static { Object.defineProperty(this.prototype, "show", { value() { return "shown"; } }); } value() { return super.show(); } }
const victim = new Heir(), base = new Base();
const lender = () => ({ __proto__: Heir.prototype, total() { return super.total; }, show() { return super.show(); }, secret() { return super.secret; }, late() { return super.late()(); } });
const early = (road) => { let value; try { new Heir((o) => { value = attempt(() => road(o)); }); } catch (e) { value ??= e.name; } return value; };
const failed = () => { let kept; try { new Heir((o) => { kept = o; throw new Error("no"); }); } catch {} return kept; };
const get = (k, o) => Reflect.get(Heir.prototype, k, o);
tries(
  ...during.map((v) => () => v),
  () => lender().total.call(victim), () => lender().show.call(base), () => lender().secret.call(base), () => lender().late.call(base), () => lender().secret(), () => lender().total(),
  () => get("total", victim), () => get("total", base), () => get("secret", base), () => get("total", Object.create(victim)), () => get("secret", new Proxy(victim, {})),
  () => early((o) => o.show()), () => early((o) => o.total), () => early((o) => o.secret), () => early((o) => o.late()()), () => early((o) => [...o.steps()]), () => early((o) => o.sum()),
  () => failed().show(), () => failed().secret, () => failed().total,
  () => victim.native === Array.prototype.push ? "facade" : "ESCAPED", () => { victim.native.mark = 1; return "ESCAPED"; }, () => victim.own(), () => victim.own.call(base), () => (victim.own === victim.show ? "bound" : "ESCAPED"),
  () => victim.gone(), () => ({ __proto__: Heir.prototype, _total: "ESCAPED" }).total, () => victim.late()(), () => [...victim.steps()].join(), () => victim.sum((o) => { later = o; }) + (later === victim ? 1 : 0),
  () => attempt(() => new Lost().try()), () => { try { new Lost().try(); } catch (e) { return /\$s_|_absent/.test(e.message) ? "ESCAPED" : "hidden"; } },
  () => new Odd().value(), () => { class Moved extends Base { static { Object.setPrototypeOf(this.prototype, Heir.prototype); } read() { return super.secret; } } return new Moved().read(); }, () => Heir.all(), () => Heir.made, () => { const { all } = Heir; return all.call(Lost); }, () => Reflect.get(Heir, "made", Lost), () => Reflect.get(Heir, "made", victim),
);
