// @compat
const t = [];
try {
  null[(t.push("k"), "a")] = (t.push("r"), 1);
} catch (e) {
  t.push(e.name);
}
log(t.join());
const t2 = [];
try {
  undefined.a = (t2.push("r"), 1);
} catch (e) {
  t2.push(e.name);
}
log(t2.join());
