const a = [1, 2, 3];
a[-1] = "neg";
log(a.length, a[-1], a.at(-1));
a[1.5] = "f";
log(Object.keys(a));
a["1"] = "str";
log(a);
Object.defineProperty(a, "length", { writable: false });
try {
  a.push(1);
} catch (e) {
  log(e.name);
}
try {
  a[10] = 1;
} catch (e) {
  log(e.name);
}
const b = [1, 2, 3];
Object.defineProperty(b, 1, { configurable: false });
try {
  b.length = 0;
} catch (e) {
  log(e.name, b.length);
}
const big = [];
big[4294967294] = 1;
log(big.length);
big[4294967295] = 1;
log(big.length);
try {
  big.push(2);
} catch (e) {
  log(e.name, big.length);
}
