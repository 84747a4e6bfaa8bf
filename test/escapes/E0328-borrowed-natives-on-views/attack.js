const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const { get, forEach, entries } = host.map;
tries(
  () => run(get.call(host.map, "k")),
  () => run(get.call(host.object, "k")),
  () => run(get.call(new Map([["k", {}]]), "k")),
  () => { forEach.call(host.map, function (v, k, m) { run(this ?? m); }, host); return "called"; },
  () => run(entries.call(host.map).next().value),
  () => run(entries.call(host.map).next()),
  () => run(get),
  () => run(Reflect.apply(get, host.map, ["k"])),
  () => run(get.bind(host.map)("k")),
);
