class A {
  get x() {
    return "ax";
  }
  set x(v) {
    this.sx = v;
  }
}
class B extends A {
  get x() {
    return "bx";
  }
}
const b = new B();
log(b.x);
try {
  b.x = 1;
} catch (e) {
  log(e.name);
}
class C extends A {
  set x(v) {
    super.x = v + 1;
  }
}
const c = new C();
c.x = 1;
log(c.sx, c.x);
