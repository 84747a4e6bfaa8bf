const kept = (C) => { let o; try { new C((made) => { o = made; throw new Error("stop"); }); } catch { /* the object stays */ } return o; };
const during = (C, f) => { let seen; new C((o) => { try { seen = f(o); } catch (e) { seen = e.name; } }); return seen; };
class Base { _pin = "ESCAPED"; constructor(show) { show(this); } turn(p) { Object.setPrototypeOf(this, p); return this; } }
class Heir extends Base { open() { return this._pin; } get pin() { return this._pin; } }
class Sibling extends Base { peek() { return this._pin; } get seen() { return this._pin; } }
class Stranger { _own = 1; peek() { return this["_" + "pin"]; } }
class Lower extends Heir { peek() { return this._pin; } }
const lend = (C, o, k = "peek") => Reflect.apply(C["proto" + "type"][k], o, []);
const sibling = new Sibling(() => {}), stranger = new Stranger(), lower = new Lower(() => {});
const through = (home, o) => ({ __proto__: home, m() { return super.peek(); } }).m.call(o);
const roads = (make) => [
  () => make((o) => lend(Sibling, o)), () => make((o) => lend(Stranger, o)), () => make((o) => lend(Lower, o)),
  () => make((o) => through(sibling, o)), () => make((o) => through(stranger, o)), () => make((o) => through(lower, o)),
  () => make((o) => Reflect.get({ __proto__: sibling, get x() { return super.seen; } }, "x", o)),
  () => make((o) => Object.create(o).open()), () => make((o) => new Proxy(o, {}).open()), () => make((o) => ({ __proto__: o }).pin),
  () => make((o) => ({ __proto__: o, m() { return super.open(); } }).m()),
  () => make((o) => { o.turn(Sibling.prototype); return o.peek(); }), () => make((o) => { const open = o.open; o.turn(Sibling.prototype); return open(); }),
];
tries(...roads((f) => during(Heir, f)), ...roads((f) => f(kept(Heir))));
