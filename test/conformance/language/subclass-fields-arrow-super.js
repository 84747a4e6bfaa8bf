class A {
  v() {
    return "A";
  }
}
class B extends A {
  f = () => super.v() + "B";
  static sf = () => super.name;
}
log(new B().f());
log(B.sf());
