const t = [];
class A extends (t.push("h"), Object) {
  [(t.push("k1"), "m")]() {}
  static [(t.push("k2"), "n")]() {}
  static p = t.push("sp");
  static [(t.push("k3"), "o")] = t.push("so");
}
log(t.join());
try {
  class B {
    [B]() {}
  }
} catch (e) {
  log(e.name);
}
