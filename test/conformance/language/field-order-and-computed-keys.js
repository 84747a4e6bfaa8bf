const t = [];
const k = (n) => (t.push("k" + n), n);
class A {
  [k("a")] = t.push("fa");
  static [k("s")] = t.push("fs");
  [k("m")]() {}
  static {
    t.push("sb");
  }
  b = t.push("fb");
  constructor() {
    t.push("ctor");
  }
}
log(t.join());
new A();
log(t.join(), Object.keys(new A()), A.s);
