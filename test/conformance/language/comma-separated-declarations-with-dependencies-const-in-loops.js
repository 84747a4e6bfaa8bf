const a = 1,
  b = a + 1,
  { c = b + 1 } = {},
  [d = c + 1] = [];
log(a, b, c, d);
for (const [k, v] of Object.entries({ x: 1 })) {
  const k2 = k + v;
  log(k2);
}
for (const x of [1, 2]) {
  const fs = () => x;
  log(fs());
}
