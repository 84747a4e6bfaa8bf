function* g() {
  const { [yield "k"]: a = yield "d" } = yield "s";
  return a;
}
const i = g();
log(i.next().value, i.next({ x: undefined }).value, i.next("x").value, i.next("dv"));
(async () => {
  const { a = await Promise.resolve(4), [await Promise.resolve("q")]: q } = await Promise.resolve({ q: 2 });
  log(a, q);
  const [z = await 3] = [];
  log(z);
})();
