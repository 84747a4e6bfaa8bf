log(
  Object.assign({}, { a: 1 }, null, "xy"),
  Object.entries("ab"),
  Object.values([1, 2]),
  Object.fromEntries([
    ["a", 1],
    ["b", 2],
  ]),
  Object.fromEntries(new Map([["k", 1]])),
  Object.is(NaN, NaN),
  Object.is(0, -0),
  Object.getOwnPropertyNames("ab"),
  Object.keys("ab"),
  Object.isFrozen("x"),
  Object.isFrozen({}),
  Object.isExtensible(1),
);
try {
  Object.fromEntries([1]);
} catch (e) {
  log(e.name);
}
try {
  Object.fromEntries(5);
} catch (e) {
  log(e.name);
}
try {
  Object.keys(null);
} catch (e) {
  log(e.name);
}
try {
  Object.assign(null);
} catch (e) {
  log(e.name);
}
