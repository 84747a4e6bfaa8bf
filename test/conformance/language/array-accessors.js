const a = [1, 2, 3, 2, NaN];
log(
  a.indexOf(2),
  a.lastIndexOf(2),
  a.indexOf(NaN),
  a.includes(NaN),
  a.includes(2, 4),
  a.at(-1),
  a.at(9),
  a.slice(-2),
  a.slice(1, -1),
  a.join("-"),
  [null, undefined, [1, [2]]].join(),
  a.concat(1, [2, [3]], { 0: "x", length: 1, [Symbol.isConcatSpreadable]: true }),
  [1, [2, [3, [4]]]].flat(),
  [1, [2, [3, [4]]]].flat(Infinity),
  [1, 2].flatMap((x) => [x, [x]]),
  a.find((x) => x > 1),
  a.findIndex((x) => x > 5),
  a.findLast((x) => x === 2),
  a.findLastIndex((x) => x === 2),
  a.every((x) => x),
  a.some((x) => x > 2),
  a.reduce((x, y) => x + y),
  a.reduceRight((x, y) => [...x, y], []),
  String([1, [2, 3]]),
  [].reduce((a, b) => a, "init"),
  [1, 2, 3].keys().next(),
  a.toString(),
  a.toLocaleString === undefined,
);
try {
  [].reduce((a) => a);
} catch (e) {
  log(e.name);
}
for (const m of ["map", "filter", "forEach", "some", "every", "find", "findIndex", "reduce", "flatMap"])
  try {
    [][m](5);
    log("no throw");
  } catch (e) {
    log(m, e.name);
  }
