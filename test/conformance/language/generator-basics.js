function* g() {
  const x = yield 1;
  log("got", x);
  try {
    yield 2;
  } finally {
    log("fin");
  }
  return 3;
}
const i = g();
log(i.next("ign"), i.next("a"), i.return(9), i.next());
log([...g()]);
const j = g();
j.next();
try {
  j.throw(new Error("e"));
} catch (e) {
  log(e.message);
}
log(j.next());
