const c = 1;
try {
  c = 2;
} catch (e) {
  log(e.name);
}
try {
  c++;
} catch (e) {
  log(e.name);
}
try {
  [c] = [1];
} catch (e) {
  log(e.name);
}
try {
  for (const i = 0; i < 1; i++);
} catch (e) {
  log(e.name);
}
c ??= 5;
c ||= 4;
log(c);
try {
  c &&= 3;
} catch (e) {
  log(e.name);
}
(function f() {
  try {
    f = 1;
  } catch (e) {
    log(e.name);
  }
})();
class D {
  static m() {
    try {
      D = 1;
    } catch (e) {
      log(e.name);
    }
  }
}
D.m();
D = 2;
log(D);
