log(typeof nope, typeof globalThis.nope);
try {
  nope;
} catch (e) {
  log(e.name);
}
try {
  nope();
} catch (e) {
  log(e.name);
}
try {
  nope.x;
} catch (e) {
  log(e.name);
}
try {
  nope = 1;
} catch (e) {
  log(e.name);
}
try {
  nope++;
} catch (e) {
  log(e.name);
}
