class A {
  get me() {
    return this;
  }
  static get me() {
    return this.tag;
  }
}
class B extends A {
  static tag = "B";
  t() {
    return super.me === this;
  }
  static t() {
    return super.me;
  }
}
log(new B().t(), B.t());
