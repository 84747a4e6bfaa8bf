const hooks = { f: null };
const made = (make, f) => () => { let value; hooks.f = (o) => { try { value ??= f(o); } catch (e) { value ??= e.name; } }; try { make(); } finally { hooks.f = null; } return value; };
class Root { constructor() { this.name = "n"; } }
class Setter extends Root { locked = true; set name(v) { hooks.f(this); } open() { return this.locked ? "locked" : "ESCAPED"; } }
class Computed extends Root { locked = true; set ["na" + "me"](v) { hooks.f(this); } open() { return this.locked ? "locked" : "ESCAPED"; } }
class Between extends Root { set name(v) { hooks.f(this); } }
class Below extends Between { locked = true; open() { return this.locked ? "locked" : "ESCAPED"; } }
class Defined extends Root { locked = true; static { Object.defineProperty(this.prototype, "name", { set(v) { hooks.f(this); } }); } open() { return this.locked ? "locked" : "ESCAPED"; } }
class Late extends Root { locked = true; open() { return this.locked ? "locked" : "ESCAPED"; } static { hooks.late = () => new this(); Object.defineProperty(this.prototype, "name", { set(v) { hooks.f(this); } }); } }
class Showing { constructor(keep) { hooks.last = this; keep(this.later()); } *later() { yield 1; return this.run(hooks.f); } run() {} }
class Still extends Showing { constructor(keep, then) { super(keep); this._n = then(); } run(f) { return f(this._n); } }
class Locked extends Still { locked = true; open() { return this.locked ? "locked" : "ESCAPED"; } get state() { return this.open(); } }
const suspended = (f) => () => {
  let steps, value;
  hooks.f = () => { try { value = f(hooks.last); } catch (e) { value = e.name; } };
  try { new Locked((later) => { (steps = later).next(); }, () => { steps.next(); return 1; }); } finally { hooks.f = null; }
  return value;
};
tries(
  made(() => new Setter(), (o) => o.open()), made(() => new Computed(), (o) => o.open()), made(() => new Below(), (o) => o.open()),
  made(() => new Defined(), (o) => o.open()), made(() => hooks.late(), (o) => o.open()),
  suspended((o) => o.open()), suspended((o) => o.state), suspended((o) => Reflect.apply(o.open, o, [])), suspended((o) => (() => o.open())()),
);
