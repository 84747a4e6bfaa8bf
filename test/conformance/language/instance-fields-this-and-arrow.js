class A {
  a = 1;
  b = this.a + 1;
  c = () => this.b;
  static d = this.name;
  ["e"] = typeof this;
  f;
  g = 3;
  7 = 4;
  static h = (() => this === A)();
}
const x = new A();
log(x.b, x.c.call(null), A.d, x.e, "f" in x, x.g, x[7], A.h, Object.keys(x));
