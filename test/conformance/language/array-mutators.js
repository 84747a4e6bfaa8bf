const a = [1, 2, 3];
log(
  a.push(4, 5),
  a.pop(),
  a.shift(),
  a.unshift(9, 8),
  a.splice(1, 2, "x", "y", "z"),
  a,
  a.reverse(),
  a.sort(),
  a.fill(0, 1, 3),
  a.copyWithin(0, 3),
  a.splice(-1),
  a.splice(),
  a.length,
  [3, 1, 2].sort((x, y) => y - x),
  [, 1, undefined, 0].sort(),
  [5, 1, 10].sort(),
  ["b", , "a"].sort(),
);
try {
  [1].sort(5);
} catch (e) {
  log(e.name);
}
const st = Array.from({ length: 50 }, (_, i) => ({ k: i % 3, i }));
st.sort((x, y) => x.k - y.k);
log(st.map((x) => x.i));
a.length = 0;
log(a);
a[5] = 1;
log(a.length, a);
a["7"] = 2;
log(a.length);
a["07"] = 3;
log(a.length);
a.foo = 1;
log(Object.keys(a));
