function* g() {
  for (let i = 0; i < 3; i++) {
    try {
      yield i;
    } catch (e) {
      log("c", e);
      continue;
    } finally {
      log("f", i);
    }
  }
}
const i = g();
i.next();
log(i.throw("x"));
log([...i]);
