const t = [];
const o = {
  get a() {
    t.push("a");
    return 1;
  },
  get b() {
    t.push("b");
    return 2;
  },
};
const { a, ...r } = o;
log(t.join(), Object.getOwnPropertyDescriptor(r, "b"));
const c = { ...o };
log(t.join(), c);
