const t = [];
const o = (n, v) => ({
  valueOf() {
    t.push("v" + n);
    return v;
  },
  toString() {
    t.push("s" + n);
    return String(v);
  },
});
const g = (n, v) => (t.push("g" + n), o(n, v));
log(g(1, 2) + g(2, 3));
log(g(3, 2) < g(4, 3));
log(g(5, 2) > g(6, 3));
log(g(7, 2) ** g(8, 3));
log(g(9, 1) == 1);
log(`${g(10, 1)}`);
log(t.join());
