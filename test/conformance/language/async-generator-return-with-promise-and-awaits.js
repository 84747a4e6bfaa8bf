// @await
async function* g() {
  yield 1;
  return Promise.resolve(5);
}
async function* r() {
  yield Promise.reject(new Error("rej"));
}
(async () => {
  const i = g();
  await i.next();
  const out = [await i.next(), await i.next()];
  const j = g();
  out.push(await j.return(Promise.resolve(7)));
  try {
    await r().next();
  } catch (e) {
    out.push(e.message);
  }
  const k = g();
  try {
    await k.throw(new Error("t"));
  } catch (e) {
    out.push(e.message);
  }
  try {
    await g().next.call({});
  } catch (e) {
    out.push(e.name);
  }
  return out;
})();
