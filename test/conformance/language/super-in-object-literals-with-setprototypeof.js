const base = {
  hi() {
    return "base " + this.n;
  },
};
const o = {
  n: 1,
  hi() {
    return super.hi();
  },
};
try {
  log(o.hi());
} catch (e) {
  log(e.name);
}
Object.setPrototypeOf(o, base);
log(o.hi());
const copy = { n: 2, hi: o.hi };
log(copy.hi());
