const log = [];
class Target {
  _p = 1;
  x = 0;
  constructor(o) { try { Object.assign(this, o); } catch (error) { this.failed = error.name; } }
  set acc(v) { log.push(v + this._p); }
  m() { return "m" + this._p; }
  sort() { return "s" + this._p; }
  peek() { return this._p; }
  callM() { return this.m(); }
  bindM() { return this.m.bind(this)(); }
  callSort() { return this.sort(); }
  update(o) { Object.assign(this, o); return this; }
  open(o) { Object.assign(Object.getPrototypeOf(this), o); }
  static put(o) { Object.assign(this, o); return this.s(); }
  static s() { return "static"; }
}
class Heir extends Target { #h = 2; set acc(v) { super.acc = v + "H" + this.#h; } }
const spelled = ["_", "p"].join(""), keys = (o) => Object.keys(o).includes(spelled) ? "ESCAPED" : Object.keys(o).join();
const lying = { ownKeys: () => [spelled, "y"], getOwnPropertyDescriptor: () => ({ value: 7, enumerable: true, configurable: true, writable: true }) };
const turning = (change) => ({ a: 1, get b() { change(this); return 2; }, c: 3 });
tries(
  () => new Target({ [spelled]: 9 }).failed, () => new Target({ [spelled]: "ESCAPED" }).peek(), () => new Target(new Proxy({ y: 3 }, lying)).peek(), () => new Target({ ["_" + "q"]: 1 }).failed,
  () => new Target(turning((o) => { o[spelled] = "ESCAPED"; })).peek(), () => keys(new Target(turning((o) => { delete o.c; o.d = 1; }))), () => new Target(turning((o) => { Object.defineProperty(o, "c", { get: () => "late", enumerable: true }); })).c, () => keys(new Target(turning((o) => { Object.setPrototypeOf(o, { [spelled]: "ESCAPED" }); }))),
  () => new Target({ acc: 3 }).failed ?? log.pop(), () => new Heir({ acc: 3 }).failed ?? "ESCAPED", () => (new Heir().update({ acc: 4 }), log.pop()), () => new Target({ constructor: Array }).failed ?? "own", () => Object.getPrototypeOf(new Target({ ["__proto__"]: [] })) === Target.prototype ? "kept" : "ESCAPED",
  () => new Target({ m: new Target().m }).callM(), () => new Target({ m: () => "own" }).callM(), () => new Target({ m: () => "own" }).bindM(), () => new Target({ sort: () => "own" }).callSort(), () => new Target({ sort: [].sort }).callSort(),
  () => { new Target().open({ m: () => "ESCAPED" }); return new Target().m(); }, () => Target.put({ s: () => "self" }), () => Target.put({ added: () => 1 }), () => keys(new Target(new Target())), () => keys(new Target([1])), () => keys(new Target("ab")), () => new Target({ get x() { return this[spelled] ?? "none"; } }).x,
);
