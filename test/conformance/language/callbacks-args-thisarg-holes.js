const t = [];
[1, , 3].forEach(
  function (v, i, arr) {
    t.push([v, i, arr.length, this.x]);
  },
  { x: 1 },
);
log(
  t,
  [1, , 3].map((x) => x * 2),
  [1, , 3].filter(() => true),
  [, , 1].find((x, i) => {
    t.push(i);
    return x;
  }),
  [, 1].reduce((a, b) => a + b),
  [1, , 3].some((x) => x === undefined),
  [1, , 3].includes(undefined),
  [1, , 3].indexOf(undefined),
  [..."abc"].map(Number.parseInt),
  ["1", "2", "3"].map(parseInt),
  [1, 2, 3].map(String),
  [0, 1, ""].filter(Boolean),
  ["a", "b"].map((x) => x.toUpperCase()),
  [[1, 2], [3]].map(([a]) => a),
  [1, 2].map(Math.sqrt).length,
  ["a"].concat(["b"], "c"),
  [1, , 2].join(),
);
