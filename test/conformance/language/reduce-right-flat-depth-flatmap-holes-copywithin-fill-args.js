log(
  [[1, [2]], 3].flat(0),
  [1, , 2].flat(),
  [1, 2].flatMap((x) => (x === 1 ? [] : [[x]])),
  [1, 2, 3, 4, 5].copyWithin(-2, 0, 1),
  Array(3)
    .fill({})
    .every((x, _, a) => x === a[0]),
  [1, 2, 3].fill(9, -1),
  [1, 2, 3].lastIndexOf(3, -5),
  [1, 2, 3].includes(1, -1),
  Array.from({ length: 2 }),
  [..."ab"].entries().next(),
  [3, 4].findLast((x, i) => i === 0),
);
