const t = [];
class A {
  constructor() {
    t.push("A");
    this.init();
  }
  init() {
    t.push("A.init");
  }
}
class B extends A {
  f = (t.push("B.f"), 1);
  init() {
    t.push("B.init " + this.f);
  }
}
const b = new B();
b.init();
log(t.join());
