// @compat
const p = new Proxy({ toString: () => "str", toJSON: () => "json", [Symbol.toPrimitive]: (h) => h }, {});
log(
  `${p}`,
  p + "",
  +p,
  JSON.stringify({ p }),
  Object.prototype.toString.call(new Proxy([], {})),
  Object.prototype.toString.call(new Proxy(() => {}, {})),
  typeof new Proxy(class {}, {}),
);
