const t = [];
const src = {
  get a() {
    t.push("get a");
    return undefined;
  },
  get b() {
    t.push("get b");
    return 2;
  },
};
const tgt = {};
({
  [(t.push("k1"), "a")]: (t.push("t1"), tgt)[(t.push("p1"), "x")] = (t.push("d1"), 7),
  [(t.push("k2"), "b")]: (t.push("t2"), tgt).y = t.push("d2"),
} = src);
log(t.join(), tgt);
