// @await
const d = (v, n = 1) => {
  let p = Promise.resolve(v);
  while (n--) p = p.then((x) => x);
  return p;
};
(async () => [
  await Promise.all([1, d(2), { then: (r) => r(3) }]),
  await Promise.allSettled([d(1), Promise.reject(2)]),
  await Promise.race([d("slow", 5), d("fast")]),
  await Promise.any([Promise.reject(1), d(2)]),
  await Promise.any([Promise.reject(1), Promise.reject(new Error("x"))]).catch((e) => [
    e.name,
    e.errors.length,
    e instanceof AggregateError,
    e.message.length > 0,
  ]),
  await Promise.any([]).catch((e) => e.errors),
  await Promise.all([]),
  await Promise.all("ab"),
  await Promise.allSettled(new Set([1])),
  await Promise.all([1, Promise.reject("r")]).catch((e) => e),
  await Promise.all(5).catch((e) => e.name),
  await Promise.race(null).catch((e) => e.name),
])();
