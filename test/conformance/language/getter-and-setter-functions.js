// @compat
const o = {
  _v: 1,
  get v() {
    return this._v;
  },
  set v(x) {
    this._v = x * 2;
  },
};
o.v = 5;
log(o.v, Object.keys(o));
const c = Object.create(o);
c.v = 1;
log(c.v, o.v, Object.keys(c));
const ro = {
  get x() {
    return 1;
  },
};
try {
  ro.x = 2;
} catch (e) {
  log(e.name);
}
log(
  {
    get a() {
      return this;
    },
  }.a !== null,
);
Object.defineProperty(o, "w", { get: undefined, set: undefined });
log(o.w);
try {
  o.w = 1;
} catch (e) {
  log(e.name);
}
const s = { set only(v) {} };
log(s.only);
