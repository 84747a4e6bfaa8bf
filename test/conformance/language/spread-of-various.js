log(
  [...new Set("hello")].join(""),
  { ..."ab", ...[9], ...null, ...1, ...{ x: 1 } },
  Math.max(...new Set([1, 5]), 3),
  String.fromCharCode(...[72, 105]),
  new Date(...[2020, 0, 1]).getFullYear(),
  [...Array(3).keys()],
  [...Object.entries({ a: 1 })],
  [...""],
);
