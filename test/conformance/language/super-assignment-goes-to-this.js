// @compat
class A {
  set v(x) {
    this.got = x;
  }
}
class B extends A {
  go() {
    super.v = 3;
    super.w = 4;
    super["z"] = 5;
    super.n ??= 6;
    super.w += 1;
    return [this.got, this.w, this.z, this.n, Object.keys(this)];
  }
}
try {
  log(new B().go());
} catch (e) {
  log(e.name);
}
const o = {
  m() {
    super.x = 1;
    return this.x;
  },
};
log(o.m());
class C extends A {
  static go() {
    super.q = 1;
    return C.q;
  }
}
log(C.go());
class D {
  get r() {
    return 1;
  }
}
class E extends D {
  go() {
    try {
      super.r = 2;
    } catch (e) {
      return e.name;
    }
  }
}
log(new E().go());
try {
  class F extends A {
    go() {
      delete super.v;
    }
  }
  new F().go();
} catch (e) {
  log(e.name);
}
