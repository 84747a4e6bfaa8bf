// @compat
const p = new Proxy(
  {},
  {
    has: (t, k) => k === "magic",
    get: (t, k) => (typeof k === "string" ? "P" + k : undefined),
    getPrototypeOf: () => Array.prototype,
  },
);
const o = Object.create(p);
log("magic" in o, "x" in o, o.foo, p instanceof Array);
const C = new Proxy(
  class {
    constructor(x) {
      this.x = x;
    }
    static s = 1;
  },
  { construct: (T, a, nt) => new T(a[0] + 1), get: (t, k) => (k === "s" ? "trapped" : t[k]) },
);
log(new C(1).x, C.s, new C(1) instanceof C);
