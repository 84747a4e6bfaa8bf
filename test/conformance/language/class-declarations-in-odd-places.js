const C = class Inner {
  static me() {
    return Inner;
  }
};
log(C.me() === C, typeof Inner);
{
  class L {}
  log(typeof L);
}
log(typeof L);
switch (1) {
  case 1:
    class S {
      static v = 1;
    }
    log(S.v);
}
log(
  class {
    static x = 1;
  }.x,
  new (class {
    y = 2;
  })().y,
  (() => class {})().name,
);
const o = { K: class {}, ["d" + 1]: class {} };
log(o.K.name, o.d1.name);
for (const D of [class A {}, class {}]) log(D.name);
log(
  class {
    static static() {
      return "s";
    }
    static get get() {
      return "g";
    }
    static async() {
      return "a";
    }
    static async async() {}
  }.static(),
);
