const t = [];
const tgt = {
  set x(v) {
    t.push("x" + v);
  },
};
const it = {
  [Symbol.iterator]() {
    let n = 0;
    return {
      next() {
        t.push("n");
        return { value: n++, done: n > 2 };
      },
      return() {
        t.push("ret");
        return {};
      },
    };
  },
};
[(t.push("t1"), tgt).x, (t.push("t2"), tgt).x = (t.push("d"), 5), (t.push("t3"), tgt).x] = it;
log(t.join());
