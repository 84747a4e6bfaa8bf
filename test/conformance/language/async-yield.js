// @await
const t = [];
const src = {
  [Symbol.asyncIterator]() {
    let n = 0;
    return {
      async next(v) {
        t.push("n" + v);
        return { value: n++, done: n > 3 };
      },
      async return(v) {
        t.push("r" + v);
        return { value: v, done: true };
      },
      async throw(v) {
        t.push("t" + v);
        return { value: "th", done: true };
      },
    };
  },
};
async function* g() {
  const r = yield* src;
  t.push("res" + r);
  yield* [Promise.resolve("s1"), "s2"];
  yield* (async function* () {
    yield "in";
  })();
}
(async () => {
  const out = [];
  for await (const v of g()) out.push(v);
  const j = g();
  await j.next();
  out.push(await j.throw("X"));
  const k = g();
  await k.next();
  out.push(await k.return("Y"));
  return [out, t.join()];
})();
