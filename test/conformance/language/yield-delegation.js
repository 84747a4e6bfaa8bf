function* inner() {
  try {
    const r = yield "i1";
    log("r", r);
    return "ret";
  } catch (e) {
    log("inner caught", e);
    return "c";
  } finally {
    log("inner fin");
  }
}
function* outer() {
  const v = yield* inner();
  log("v", v);
  yield* [1, 2];
  yield* "ab";
  return yield* (function* () {
    return 9;
  })();
}
const i = outer();
log(i.next(), i.next("x"), [...i]);
const j = outer();
j.next();
log(j.throw("T"));
log(j.return("R"));
