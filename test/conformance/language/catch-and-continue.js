function* g() {
  while (true) {
    try {
      yield "a";
    } catch (e) {
      log("caught", e);
      yield "recovered";
    }
  }
}
const i = g();
i.next();
log(i.throw(1), i.next(), i.throw(2));
