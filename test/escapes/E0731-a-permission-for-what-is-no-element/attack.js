let half;
let raw;
const keep = (value) => { raw = value; return value; };
const swap = () => function () { return half.open(); };
class Helper { @keep static peek() { return half.open(); } }
class Root {
  constructor(callback, f) { this.own = f; callback(this); this.own(); }
  start() {}
}
class Vault extends Root {
  locked = true;
  open() { return this.locked ? "locked" : "ESCAPED"; }
}
class Eager { constructor(callback) { callback(this); this.start(); } start() {} }
class Changed extends Eager {
  locked = true;
  @swap start() {}
  open() { return this.locked ? "locked" : "ESCAPED"; }
}
tries(
  () => { let seen; new Vault((o) => { half = o; }, () => { seen = half.open(); }); return seen; },
  () => { let seen; new Vault((o) => { half = o; }, function () { seen = this.open(); }); return seen; },
  () => { let seen; new Vault((o) => { half = o; o.own = 1; }, raw ?? Helper.peek); return seen; },
  () => { new Changed((o) => { half = o; }); return half.open(); },
  () => { const seen = []; new Vault((o) => { half = o; }, { f() { seen.push(half.open()); } }.f); return seen.join(); },
);
