const f = function () {
  return "inside";
};
const d = new Date(0);
const message = (road) => () => {
  try {
    road();
    return "kept";
  } catch (error) {
    return /inside|\+1245|\$s_/.test(error.message) ? "ESCAPED" : "kept";
  }
};
tries(
  message(() => [].find([f])),
  message(() => [].map([d])),
  message(() => [1].reduce({ toString: () => "" + d })),
  message(() => new Map().forEach([f])),
  message(() => new Uint8Array(1).set(Symbol())),
  message(() => f.apply(null, 1)),
  message(() => Object.defineProperty({}, "x", f.name + 1)),
  message(() => new WeakMap().set("x" + f.length, 1)),
  message(() => Object.defineProperty(Object.freeze([f]), 0, { value: d })),
  message(() => Reflect.construct(1, [f])),
  message(() => new (class extends f {})().x.y),
  message(() => null[f]),
  message(() => (undefined)[d]),
  message(() => Object.fromEntries([f])),
  message(() => "x".normalize(f)),
  message(() => new Intl.NumberFormat(f)),
);
