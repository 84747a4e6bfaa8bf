const t = [];
const k = (n) => (t.push("k" + n), n);
const v = (n) => (t.push("v" + n), n);
const o = {
  [k("a")]: v(1),
  [k("b")]() {},
  get [k("c")]() {
    return 1;
  },
  ...(t.push("s"), { z: v(9) }),
  [k("a")]: v(2),
};
log(Object.keys(o).join(), o.a, t.join());
