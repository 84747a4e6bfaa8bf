class A {
  get x() {
    return "getter";
  }
}
class B extends A {
  x = "field";
}
log(new B().x, Object.hasOwn(new B(), "x"));
