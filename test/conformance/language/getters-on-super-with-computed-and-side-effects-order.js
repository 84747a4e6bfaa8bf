const t = [];
class A {
  get x() {
    t.push("get");
    return 1;
  }
  set x(v) {
    t.push("set" + v);
  }
}
class B extends A {
  m() {
    super[(t.push("k"), "x")] = (t.push("v"), 5);
    return super[(t.push("k2"), "x")];
  }
}
new B().m();
log(t.join());
