try {
  1n + 1;
} catch (e) {
  log(e.name);
}
log(
  1n < 2,
  2n == 2,
  2n === 2,
  "1" + 1n,
  5n / 2n,
  -5n % 3n,
  2n ** 64n,
  BigInt.asIntN(8, 255n),
  BigInt.asUintN(8, -1n),
);
try {
  +1n;
} catch (e) {
  log(e.name);
}
try {
  1n >>> 0n;
} catch (e) {
  log(e.name);
}
log(1n << 3n, -8n >> 1n, ~5n, 6n & 3n, 6n | 1n, 6n ^ 3n, typeof Object(1n));
try {
  2n ** -1n;
} catch (e) {
  log(e.name);
}
try {
  1n / 0n;
} catch (e) {
  log(e.name);
}
