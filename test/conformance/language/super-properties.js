class A {
  m() {
    return "A.m";
  }
  get g() {
    return "A.g:" + this.n;
  }
  static s() {
    return "A.s:" + this.name;
  }
}
class B extends A {
  n = 5;
  m() {
    return super.m() + ">B.m";
  }
  get g() {
    return super.g + "!";
  }
  k(key) {
    return super[key]();
  }
  static s() {
    return super.s() + "|B";
  }
  arrow() {
    return (() => super.m())();
  }
  ["co" + "mp"]() {
    return typeof super.nope;
  }
}
const b = new B();
log(b.m(), b.g, b.k("m"), B.s(), b.arrow(), b.comp());
const o = {
  __proto__: {
    hi() {
      return "proto " + this.x;
    },
  },
  x: 1,
  hi() {
    return super.hi() + "!";
  },
};
log(o.hi());
