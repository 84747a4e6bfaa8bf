function* nat() {
  let n = 0;
  while (true) yield n++;
}
const take = function* (n, it) {
  for (const x of it) {
    if (n-- <= 0) return;
    yield x;
  }
};
const map = function* (f, it) {
  for (const x of it) yield f(x);
};
log([
  ...take(
    4,
    map((x) => x * x, nat()),
  ),
]);
