const o = {
  [Symbol.toPrimitive](h) {
    log(h);
    return h === "number" ? 1 : "s";
  },
};
log(
  +o,
  `${o}`,
  o + "",
  o * 2,
  o == "s",
  o < 2,
  [o][0] + 1,
  Number(o),
  String(o),
  { s: 5 }[o],
  Math.max(o),
  new Date(o).getTime(),
  isNaN(o),
);
try {
  +{ [Symbol.toPrimitive]: () => ({}) };
} catch (e) {
  log(e.name);
}
try {
  +{ [Symbol.toPrimitive]: 1 };
} catch (e) {
  log(e.name);
}
log(+{ [Symbol.toPrimitive]: null, valueOf: () => 4 });
try {
  `${{ valueOf: () => ({}), toString: () => ({}) }}`;
} catch (e) {
  log(e.name);
}
