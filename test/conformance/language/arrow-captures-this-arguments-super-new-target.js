class A {
  hi() {
    return "hi " + this.n;
  }
}
class B extends A {
  n = 1;
  go() {
    return [1].map(() => super.hi() + this.n)[0];
  }
  static mk() {
    return (() => new this())();
  }
  constructor() {
    const f = () => super();
    f();
    this.t = (() => new.target === B)();
  }
}
log(new B().go(), B.mk().n, new B().t);
