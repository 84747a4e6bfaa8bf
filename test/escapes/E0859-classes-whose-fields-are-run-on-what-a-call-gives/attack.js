let self, write;
class Thief { ["x"] = (self = this); static { this.y = (o) => { write = o; }; } static take = (o) => Reflect.set(o, "locked", false); #p = () => this; m = (o) => { o.locked = false; return o.open(); }; static m = (o) => { o.tries = 0; return o.force(); }; get [(() => "k")()]() { return super.toString; } }
const t = new Thief();
tries(
  () => t.m(safe),
  () => Thief.m(safe),
  () => (Thief.take(safe), safe.open()),
  () => t.m.call(safe, safe),
  () => Reflect.construct(Object, [], Thief).m(safe),
  () => { class A extends (function () { return safe; }) { locked = false; } new A(); return safe.open(); },
  () => { class A extends (class { constructor() { return safe; } }) { locked = false; } new A(); return safe.open(); },
);
