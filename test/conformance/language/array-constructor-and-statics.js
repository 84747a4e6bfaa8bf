log(
  Array(3).length,
  Array(3, 4),
  new Array("3"),
  Array.of(3),
  Array.from({ length: 2, 0: "a" }),
  Array.from("abc", (c, i) => c + i),
  Array.from(new Set([1, 1, 2])),
  Array.from(
    { length: 3 },
    function () {
      return this.x;
    },
    { x: 1 },
  ),
  Array.isArray([]),
  Array.isArray({ __proto__: Array.prototype }),
  Array.isArray(new Proxy([], {})),
);
try {
  new Array(-1);
} catch (e) {
  log(e.name);
}
try {
  [].length = 1.5;
} catch (e) {
  log(e.name);
}
try {
  Array.from(null);
} catch (e) {
  log(e.name);
}
try {
  Array.from([], 1);
} catch (e) {
  log(e.name);
}
function C(n) {
  this.n = n;
}
log(
  Array.of.call(C, 1, 2),
  Array.from.call(C, { length: 1, 0: 5 }),
  Array.from.call(Object, [1]),
  Array.from.call({}, [1]),
);
