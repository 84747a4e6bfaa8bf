const fs = [];
for (let i = 0; i < 3; i++) fs.push(() => i++);
log(
  fs.map((f) => f()),
  fs.map((f) => f()),
);
const gs = [];
for (var v = 0; v < 3; v++) gs.push(() => v);
log(gs.map((f) => f()));
const hs = [];
for (const k in { a: 1, b: 1 }) hs.push(() => k);
log(hs.map((f) => f()));
const js = [];
for (let i = 0, n = 2; i < n; i++) {
  js.push(() => ((n = 0), i));
}
log(js.map((f) => f()));
for (let i = 0, inc = () => i++; i < 3; inc(), i++) {
  if (i > 5) break;
  log(i);
}
