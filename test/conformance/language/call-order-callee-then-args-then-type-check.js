const t = [];
try {
  (t.push("c"), undefined)(t.push("a"));
} catch (e) {
  t.push(e.name);
}
log(t.join());
const t2 = [];
const o = {};
try {
  o.m(t2.push("a"));
} catch (e) {
  t2.push(e.name);
}
log(t2.join());
const t3 = [];
try {
  new (t3.push("c"), 1)(t3.push("a"));
} catch (e) {
  t3.push(e.name);
}
log(t3.join());
