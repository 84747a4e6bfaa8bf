function f() {
  return f() + 1;
}
try {
  f();
} catch (e) {
  log(e.name, e instanceof RangeError);
}
