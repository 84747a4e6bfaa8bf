const f = function () { return "inside"; };
f[Symbol.toPrimitive] = () => -1;
const g = function () { return "inside"; };
const message = (road) => () => {
  try {
    road();
    return "kept";
  } catch (error) {
    return /inside|\$s_/.test(error.message) ? "ESCAPED" : "kept";
  }
};
tries(
  message(() => "x".repeat(f)),
  message(() => [1].values().take(g)),
  message(() => [1].values().drop(f)),
  message(() => new BigInt64Array(1).set([g])),
  message(() => new BigInt64Array(1).fill(g)),
  message(() => new BigInt64Array(1).with(0, g)),
  message(() => new DataView(new ArrayBuffer(8)).setBigInt64(0, g)),
  message(() => new Map([g])),
  message(() => new WeakSet([1, g])),
  message(() => Reflect.apply(Set.prototype.has, g, [1])),
  message(() => Object.fromEntries([g])),
  message(() => new (class extends Array { static #x = 1; static m(o) { return o.#x; } }).constructor.m(g)),
);
