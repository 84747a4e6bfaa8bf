const like = { length: 3, 0: "a", 1: "b", 2: "c" };
log(
  Array.prototype.map.call(like, (x) => x + 1),
  Array.prototype.join.call(like),
  Array.prototype.push.call(like, "d"),
  like.length,
  Array.prototype.pop.call(like),
  Array.prototype.reverse.call(like),
  Array.prototype.slice.call(like, 1),
  Array.prototype.indexOf.call("hello", "l"),
  Array.prototype.concat.call(1, 2).length,
  Array.prototype.splice.call(like, 0, 1),
  like,
  Array.prototype.fill.call({ length: 2 }, 7),
  Array.prototype.includes.call({ length: 1, 0: NaN }, NaN),
  Array.prototype.at.call("xyz", -1),
  Array.prototype.flat.call({ length: 1, 0: [1] }),
  Array.prototype.sort.call({ length: 2, 0: 2, 1: 1 }),
  Array.prototype.every.call("", () => false),
  Array.prototype.toString.call({ join: () => "j" }),
  Array.prototype.toString.call({}),
);
try {
  Array.prototype.push.call({ length: 2 ** 53 - 1 }, 1);
} catch (e) {
  log(e.name);
}
try {
  Array.prototype.map.call(null, (x) => x);
} catch (e) {
  log(e.name);
}
try {
  Array.prototype.push.call("abc", 1);
} catch (e) {
  log(e.name);
}
