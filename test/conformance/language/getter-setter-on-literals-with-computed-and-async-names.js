const k = "x";
const o = {
  get [k]() {
    return 1;
  },
  set [k](v) {
    this.s = v;
  },
  get get() {
    return "g";
  },
  set set(v) {
    this.q = v;
  },
  async [k + 1]() {
    return 1;
  },
  *[k + 2]() {
    yield 1;
  },
  async *[k + 3]() {},
  get 5() {
    return "five";
  },
  get "a b"() {
    return "ab";
  },
};
o.x = 4;
o.set = 6;
log(o.x, o.s, o.get, o.q, [...o.x2()], o[5], o["a b"], Object.keys(o));
