const o = {
  undefined: undefined,
  null: null,
  nested: { a: [{ b: 1 }] },
  fn() {},
  sym: Symbol("q"),
  date: new Date(0),
  re: /a/g,
  big: 1n,
};
log(
  Object.entries(o)
    .map(([k, v]) => `${k}:${typeof v}`)
    .join(),
);
log(o.nested);
