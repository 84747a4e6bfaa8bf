const F = (f) => f.constructor("return 'ESCAPED'")();
const seen = [];
const spy = new Proxy({}, {
  get: (o, k, r) => (seen.push(r), undefined),
  set: (o, k, v, r) => (seen.push(v, r), true),
  defineProperty: (o, k, d) => (seen.push(d.value, d), true),
  has: (o) => (seen.push(o), false),
  ownKeys: () => [],
  getPrototypeOf: () => null,
});
tries(
  () => host.inspect(spy) && "inspected",
  () => host.write(spy) ?? "written",
  () => host.assign(spy, { a: () => {} }) ?? "assigned",
);
for (const v of [...seen]) if (v) tries(() => F(v.constructor), () => F(Object.getPrototypeOf(v).constructor));
