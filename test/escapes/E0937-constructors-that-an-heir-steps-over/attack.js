const KEY = {}, set = Object.setPrototypeOf;
class Root { constructor(...args) { for (const f of args) if (typeof f === "function") f(this); } }
class Made extends Root { _lock = "locked"; open() { return this._lock === undefined ? "ESCAPED" : this._lock; } }
class Guarded extends Root { constructor(key, ...args) { if (key !== KEY) throw new Error("no key"); super(...args); } enter() { return this instanceof Guarded ? "ESCAPED" : "kept"; } }
const seen = (f) => (o) => { try { out.value = f(o); } catch (e) { out.value = e.name; } };
const out = { value: undefined };
const result = (make) => () => { out.value = undefined; const o = make(); return out.value ?? o; };
const open = seen((o) => o.open()), enter = seen((o) => o.enter());
tries(
  result(() => { class Over extends Made { static { Object.setPrototypeOf(this, Root); } } return new Over(open); }),
  result(() => { class Over extends Made { static { Object.setPrototypeOf(this, Root); } } class Low extends Over {} return new Low(open).open(); }),
  result(() => { class Over extends Guarded { static { Object.setPrototypeOf(this, Root); } } return new Over(enter); }),
  result(() => { class Over extends Guarded { static { Object.setPrototypeOf(this, Root); } } class Low extends Over {} return new Low(enter); }),
  result(() => { class Over extends Guarded { static { Object.setPrototypeOf(this, function () { return Reflect.construct(Root, [enter], new.target); }); } } return new Over(); }),
  result(() => Reflect.construct(Root, [enter], Guarded)), result(() => Reflect.construct(Root, [open], Made)),
  result(() => Reflect.construct(Root, [enter], new Proxy(Guarded, {}))), result(() => new (new Proxy(Root, { get: (t, k) => (k === "prototype" ? Guarded.prototype : t[k]) }))(enter).enter()),
  result(() => new (new Proxy(class extends Root {}, { construct: (t, args) => Reflect.construct(Root, args, Guarded) }))(enter)),
  result(() => { function Fake() {} Fake.prototype = Guarded.prototype; return Reflect.construct(Root, [enter], Fake); }),
  result(() => { function Fake() { return Reflect.construct(Root, [enter], new.target); } class Over extends Fake {} set(Over.prototype, Guarded.prototype); return new Over(); }),
);
