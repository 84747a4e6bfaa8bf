log(
  typeof [][Symbol.unscopables],
  Array.prototype[Symbol.unscopables]?.flat,
  [].concat(Object.assign([1, 2], { [Symbol.isConcatSpreadable]: false })).length,
);
