function* g() {
  const a = (yield 1) + (yield 2);
  yield a;
  yield [yield 3, yield 4];
  yield `${yield 5}`;
  yield* yield 6;
  const o = { [yield 7]: yield 8 };
  yield o;
  yield;
  return;
}
const i = g();
const vals = [undefined, 10, 20, 0, 3, 4, 0, "t", 0, [61], "k", "v"];
for (const v of vals) log(i.next(v));
log([...i]);
