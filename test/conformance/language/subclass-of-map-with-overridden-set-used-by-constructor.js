// @compat
class M extends Map {
  set(k, v) {
    return super.set(k, v * 2);
  }
}
log(new M([["a", 1]]).get("a"));
class S extends Set {
  add(v) {
    return super.add(v + 1);
  }
}
log([...new S([1])]);
