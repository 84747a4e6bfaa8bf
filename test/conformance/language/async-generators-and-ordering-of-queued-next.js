// @await
const t = [];
async function* g() {
  try {
    t.push("start");
    const a = yield 1;
    t.push("a" + a);
    yield Promise.resolve(2);
    try {
      yield 3;
    } catch (e) {
      t.push("c" + e);
      yield 4;
    }
  } finally {
    t.push("fin");
  }
}
const i = g();
(async () => {
  const r = await Promise.all([
    i.next("n1"),
    i.next("n2"),
    i.next("n3"),
    i.throw("T"),
    i.return("R"),
    i.next(),
  ]);
  return [r, t.join()];
})();
