const F = (f) => f.constructor("return 'ESCAPED'")();

const f = () => {};
const road = async (run) => { try { escaped(await run()); } catch (e) { escaped(e.name); } };
(async () => {
  await road(async () => F((await f).constructor));
  await road(async () => { for await (const { constructor: C } of [f]) return F(C); });
  await road(async () => { for await (const v of (async function* () { yield* [f]; })()) return F(v.constructor); });
  await road(async () => F((await (async function* () { yield f; })().next()).value.constructor));
  await road(async () => F((async function* () {})().return(f).constructor.constructor));
  await road(async () => F((await Promise.any([f])).constructor));
  await road(async () => F((await Promise.allSettled([f]))[0].value.constructor));
  await road(async () => F((await { then(r) { r(f); } }).constructor));
  await road(async () => F((await import("nowhere").catch((e) => e)).constructor.constructor));
  await road(async () => F((async () => {}).constructor));
  await road(async () => F(Object.getPrototypeOf(async function* () {}).constructor));
  await road(async () => { const [{ constructor: C } = await f] = []; return F(C); });
  await road(async (a = async () => f) => F((await a()).constructor));
})();
