log(
  [3, undefined, 1, , 2].sort(),
  [3, 1, 2].sort(() => 0),
  [1, 2, 3].sort(() => -1),
  ["b", "a"].sort(undefined),
  [1, 2].sort((a, b) => b > a),
  [10, 1, 2].sort((a, b) => ("" + a < "" + b ? -1 : 1)),
);
try {
  [1, 2].sort((a, b) => {
    throw 5;
  });
} catch (e) {
  log(e);
}
try {
  [1, 2].sort(null);
} catch (e) {
  log(e.name);
}
