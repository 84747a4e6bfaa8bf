// @await
const t = [];
function* s() {
  try {
    yield 1;
    yield Promise.resolve(2);
    yield Promise.reject(3);
    yield 4;
  } finally {
    t.push("closed");
  }
}
(async () => {
  try {
    for await (const x of s()) t.push(x);
  } catch (e) {
    t.push("e" + e);
  }
  const it = {
    [Symbol.asyncIterator]() {
      return {
        next: async () => ({ value: 1, done: false }),
        return: async () => {
          t.push("aret");
          return {};
        },
      };
    },
  };
  for await (const x of it) break;
  try {
    for await (const x of it) throw 5;
  } catch (e) {
    t.push("b" + e);
  }
  await (async () => {
    for await (const x of it) return;
  })();
  try {
    for await (const x of 5);
  } catch (e) {
    t.push(e.name);
  }
  try {
    for await (const x of { [Symbol.asyncIterator]: () => ({ next: () => 1 }) });
  } catch (e) {
    t.push(e.name);
  }
  for await (const { a, b = 2 } of [{ a: 1 }, Promise.resolve({ a: 3 })]) t.push(a + b);
  let o = {};
  for await (o.x of [9]);
  t.push(o.x);
  l: for await (const a of [1, 2]) {
    for await (const b of [1]) continue l;
  }
  return t.join();
})();
