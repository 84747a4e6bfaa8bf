class R extends RegExp {
  exec(s) {
    const m = super.exec(s);
    if (m) m[0] = m[0].toUpperCase();
    return m;
  }
}
log(
  "abc".replace(new R("b"), (x) => `<${x}>`),
  "abc".match(new R("b"))[0],
  new R("b").test("abc"),
  "a-b".split(new R("-")),
);
class C extends RegExp {
  [Symbol.replace](s, r) {
    return "custom:" + super[Symbol.replace](s, r);
  }
}
log("abc".replace(new C("b"), "X"));
class M extends RegExp {
  [Symbol.match](s) {
    return "mm";
  }
}
log("x".match(new M("x")));
