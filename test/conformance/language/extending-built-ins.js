// @compat
class L extends Array {
  last() {
    return this[this.length - 1];
  }
  static get tag() {
    return "L";
  }
}
const l = L.from([1, 2, 3]);
log(
  l.last(),
  l instanceof L,
  l.map((x) => x * 2) instanceof L,
  l.filter(Boolean).last(),
  L.of(7).last(),
  l.length,
  Array.isArray(l),
  [...l],
  l.concat([4]).length,
  l.slice(1) instanceof L,
);
l.length = 1;
log(l.last(), l);
class E extends Error {
  constructor(m, o) {
    super(m, o);
    this.name = "E";
    this.code = 7;
  }
  get info() {
    return this.name + this.code;
  }
}
const e = new E("x", { cause: 1 });
log(e instanceof Error, e.message, e.cause, String(e), e.info, Object.keys(e));
class M extends Map {
  get(k) {
    return super.get(k) ?? "def";
  }
}
log(new M([[1, 2]]).get(1), new M().get(1), new M() instanceof Map);
class S extends String {
  shout() {
    return this.toUpperCase() + "!";
  }
}
log(new S("a").shout(), new S("abc").length);
class Nn extends Number {
  dbl() {
    return this * 2;
  }
}
log(new Nn(4).dbl());
class P extends Promise {
  static get tag() {
    return 1;
  }
}
log(P.resolve(1) instanceof P, P.resolve(1).then(() => {}) instanceof P);
class R extends RegExp {
  test(s) {
    return !super.test(s);
  }
}
log(new R("a").test("a"));
class D extends Date {
  day() {
    return this.toISOString().slice(0, 10);
  }
}
log(new D(0).day());
class U extends Uint8Array {
  sum() {
    return this.reduce((a, b) => a + b, 0);
  }
}
log(new U([1, 2, 3]).sum(), new U(2).map((x) => 1) instanceof U);
class Fn extends Object {
  constructor() {
    super();
    this.a = 1;
  }
}
log(new Fn().a);
class St extends Set {
  add(v) {
    return super.add(String(v));
  }
}
const st = new St();
st.add(1).add("1");
log(st.size);
