const people = [
  ["b", 2],
  ["a", 2],
  ["c", 1],
  ["a", 1],
].map(([n, a]) => ({ n, a }));
log(
  people.sort((x, y) => x.a - y.a || (x.n < y.n ? -1 : 1)).map((p) => p.n + p.a),
  ["é", "z", "a", "Z"].sort(),
  [10, 9, 1].sort(),
  [true, false].sort(),
  [undefined, 3, null].sort(),
);
