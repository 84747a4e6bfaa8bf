log(
  BigInt(10),
  BigInt("0xff"),
  BigInt("  5 "),
  BigInt(true),
  BigInt.asIntN(3, 7n),
  255n.toString(16),
  2n ** 100n,
  typeof 1n,
  1n + BigInt(2),
  -7n / 2n,
  10n > 9,
  [3n, 1, 2n].sort((a, b) => (a < b ? -1 : 1)),
  BigInt(Number.MAX_SAFE_INTEGER) + 2n,
  0n ? 1 : 2,
  !0n,
  1n && 2,
  123n.toLocaleString().length,
  JSON.stringify({ a: String(1n) }),
);
for (const f of [
  () => BigInt(1.5),
  () => BigInt("x"),
  () => BigInt(undefined),
  () => JSON.stringify(1n),
  () => Math.max(1n),
  () => BigInt(Symbol()),
  () => 1n + 1,
  () => Number.prototype.toString.call(1n),
])
  try {
    log(f());
  } catch (e) {
    log(e.name);
  }
BigInt.prototype;
let f = 1n;
for (let i = 1n; i <= 20n; i++) f *= i;
log(f);
