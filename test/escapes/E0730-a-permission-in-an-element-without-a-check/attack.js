let half;
let hook = () => {};
const locked = (o) => (o.locked ? "locked" : "ESCAPED");
class Root {
  constructor(callback) { callback(this); this.ready(); this.seen = this.state; this.mode = 1; this.late(); [...this.each()]; }
  ready() {}
  late() {}
  *each() {}
  get state() { return 0; }
  set mode(v) {}
}
class Vault extends Root {
  locked = true;
  ready() { hook("ready"); }
  late(x = hook("late")) { return x; }
  *each(x = hook("each")) { hook("each"); yield x; }
  get state() { return hook("state"); }
  set mode(v) { hook("mode"); }
  open() { return locked(this); }
}
tries(
  ...["ready", "late", "each", "state", "mode"].map((place) => () => {
    let seen = "not entered";
    hook = (where) => { if (where === place) seen = half.open(); };
    new Vault((o) => { half = o; });
    return seen;
  }),
);
