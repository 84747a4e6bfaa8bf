function* g() {
  yield 1;
  return 2;
}
for (const v of g()) log(v);
const s = [...g()];
log(s);
const [a, b] = g();
log(a, b);
log(
  Array.from(g()),
  Object.fromEntries(
    (function* () {
      yield ["a", 1];
    })(),
  ),
  new Map(
    (function* () {
      yield [1, 2];
    })(),
  ).get(1),
  Math.max(...g()),
  Promise.all.length,
);
