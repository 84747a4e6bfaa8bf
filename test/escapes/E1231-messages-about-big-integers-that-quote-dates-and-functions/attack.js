const lists = [[new Date(0)], [5, [new Date(0)]], Object.create([new Date(0)]), [function () { return "inside"; }], [[(a) => "inside"]]];
const roads = [
  (v) => new BigInt64Array(1).fill(v),
  (v) => new BigUint64Array([v]),
  (v) => new BigInt64Array({ length: 1, 0: v }),
  (v) => Reflect.construct(BigInt64Array, [[v]]),
  (v) => BigInt64Array.from([v]),
  (v) => BigInt64Array.of(v),
  (v) => new BigInt64Array(1).with(0, v),
  (v) => Array.prototype.push.call(new BigInt64Array(0), v),
  (v) => Array.prototype.unshift.call(new BigInt64Array(0), v),
  (v) => Array.prototype.fill.call(new BigInt64Array(1), v),
  (v) => Object.assign(new BigInt64Array(1), [v]),
  (v) => Reflect.set(new BigInt64Array(1), 0, v),
  (v) => Object.defineProperty(new BigInt64Array(1), 0, { value: v }),
  (v) => new DataView(new ArrayBuffer(8)).setBigInt64(0, v),
  (v) => BigInt(v),
  (v) => BigInt.asIntN(8, v),
  (v) => new (class extends BigInt64Array {})([v]),
  (v) => Array.from.call(BigInt64Array, [v]),
];
const escapes = (e) => /\+1245|inside/.test(e.message);
for (const road of roads) {
  const told = lists.filter((v) => {
    try {
      road(v);
    } catch (e) {
      return escapes(e);
    }
  });
  escaped(told.length > 0 ? "ESCAPED" : "kept");
}
