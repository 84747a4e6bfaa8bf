const ns = {
  C: class {
    constructor(a) {
      this.a = a;
    }
  },
  get() {
    return this.C;
  },
};
log(
  new ns.C(1).a,
  new ns["C"](2).a,
  new (ns.get())(3).a,
  new ns.C(),
  new (class {
    x = 1;
  })().x,
  new ns.C(4).a,
);
function R() {
  return [1];
}
log(new R());
function P() {
  return 5;
}
log(typeof new P());
try {
  new (() => {})();
} catch (e) {
  log(e.name);
}
try {
  new { m() {} }.m();
} catch (e) {
  log(e.name);
}
try {
  new (async function () {})();
} catch (e) {
  log(e.name);
}
try {
  new (function* () {})();
} catch (e) {
  log(e.name);
}
try {
  new Math.max();
} catch (e) {
  log(e.name);
}
try {
  new [].map();
} catch (e) {
  log(e.name);
}
try {
  new parseInt("1");
} catch (e) {
  log(e.name);
}
try {
  Symbol.prototype.x;
  new Symbol();
} catch (e) {
  log(e.name);
}
try {
  new BigInt(1);
} catch (e) {
  log(e.name);
}
