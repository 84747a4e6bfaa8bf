const o = {
  a: 1,
  get a() {
    return 2;
  },
};
log(o.a);
const p = {
  get a() {
    return 2;
  },
  a: 3,
};
log(p.a, Object.getOwnPropertyDescriptor(p, "a"));
const q = {
  get a() {
    return 1;
  },
  set a(v) {},
};
const d = Object.getOwnPropertyDescriptor(q, "a");
log(typeof d.get, typeof d.set, d.get.name, d.set.name, d.set.length, d.get.length);
