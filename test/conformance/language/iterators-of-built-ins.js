log(
  [..."a😀b"],
  [...[1, , 3]],
  [...[7, 8].entries()],
  [...[7, 8].keys()],
  [...new Map([[1, 2]])],
  [...new Map([[1, 2]]).keys()],
  [...new Set([3]).entries()],
  [...new Uint8Array([1, 2]).entries()],
  [..."a1b2".matchAll(/\d/g)].map((m) => m.index),
);
const it = [1, 2][Symbol.iterator]();
log(it.next(), it[Symbol.toStringTag], it[Symbol.iterator]() === it, [...it], it.next());
log(
  new Map()[Symbol.iterator] === Map.prototype.entries,
  Set.prototype.keys === Set.prototype.values,
  Array.prototype[Symbol.iterator] === Array.prototype.values,
  Object.prototype.toString.call(new Map().values()),
  Object.prototype.toString.call(""[Symbol.iterator]()),
  Object.prototype.toString.call("".matchAll(/a/g)),
);
const AIP = Object.getPrototypeOf([][Symbol.iterator]());
log(
  typeof AIP.next,
  Object.getPrototypeOf(AIP) === Object.getPrototypeOf(Object.getPrototypeOf((function* () {})()).__proto__),
);
try {
  it.next.call({});
} catch (e) {
  log(e.name);
}
