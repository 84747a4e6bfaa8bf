const F = (f) => f.constructor("return 'ESCAPED'")();

const seen = [];
const take = function (...a) { seen.push(this, ...a); return a[0]; };
const g = globalThis;
tries(
  () => F(RegExp.escape?.constructor),
  () => RegExp.escape?.({ toString: () => "ESCAPED" }),
  () => F(Error.isError?.constructor),
  () => Error.isError?.(new Proxy(new Error(), {})),
  () => F(Math.sumPrecise?.constructor),
  () => Math.sumPrecise?.({ [Symbol.iterator]: take }),
  () => F(JSON.rawJSON?.("1").constructor ?? JSON.parse),
  () => F(JSON.rawJSON.constructor),
  () => JSON.parse('{"a":[1]}', take) && "parsed",
  () => F(new Map().getOrInsertComputed?.(1, take).constructor),
  () => F(Uint8Array.fromBase64?.("AAAA").constructor.constructor),
  () => F(Uint8Array.fromBase64?.call(class { constructor(...a) { take(...a); } }, "AAAA").constructor),
  () => F(new g.Float16Array(1).constructor.constructor),
  () => F(g.Float16Array.from([1], take).buffer.constructor),
  () => F(Array.prototype.with?.call([1], 0, {}).constructor),
  () => F([3, 1].toSorted?.(take).constructor),
  () => F(Object.groupBy?.([{}], take).undefined.constructor),
  () => F(new ArrayBuffer(1, { get maxByteLength() { take(this); return 2; } }).constructor),
  () => F("x".isWellFormed?.constructor),
  () => F(Atomics.constructor),
  () => F(new g.DisposableStack().use({ [Symbol.dispose]: take }).constructor),
  () => F(new g.SuppressedError({}, {}).constructor.constructor),
  () => F(g.Temporal.PlainDate.from("2020-01-01").with({ get day() { take(this); return 2; } }).constructor.constructor),
);
for (const v of seen) if (v !== null && (typeof v === "object" || typeof v === "function")) tries(() => F(v.constructor), () => F(Object.getPrototypeOf(v).constructor));
