const o = { a: 1, b: { c: 2 } };
log(delete o.a, delete o?.b?.c, delete o.nope, delete o?.["x"], o, delete (0, o.b), "b" in o);
try {
  delete Object.freeze({ a: 1 }).a;
} catch (e) {
  log(e.name);
}
try {
  delete [].length;
} catch (e) {
  log(e.name);
}
log(delete 1, delete null?.x);
try {
  delete "abc".length;
} catch (e) {
  log(e.name);
}
try {
  delete null.x;
} catch (e) {
  log(e.name);
}
