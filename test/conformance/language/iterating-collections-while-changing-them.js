const s = new Set([1, 2, 3]);
const seen = [];
for (const x of s) {
  seen.push(x);
  if (x === 1) {
    s.delete(2);
    s.add(4);
  }
  if (x === 4 && seen.length < 6) {
    s.delete(1);
    s.add(1);
  }
}
log(seen);
const m = new Map([["a", 1]]);
let n = 0;
for (const [k, v] of m) {
  if (n++ < 3) m.set("k" + n, v);
}
log([...m.keys()]);
const a = [1, 2];
for (const x of a) if (a.length < 5) a.push(x * 2);
log(a);
a.forEach((x, i) => {
  if (i === 0) a.length = 2;
});
log(a);
