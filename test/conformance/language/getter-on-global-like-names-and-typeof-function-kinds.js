log(
  [function () {}, () => {}, class {}, async () => {}, function* () {}, Math.max, Symbol, Proxy].map(
    (f) => typeof f,
  ),
  [[], null, /x/, new Date(0), new Map()].map((f) => typeof f),
);
