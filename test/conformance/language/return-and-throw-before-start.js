function* g() {
  try {
    yield 1;
  } finally {
    log("never");
  }
}
const i = g();
log(i.return(5), i.next());
const j = g();
try {
  j.throw(7);
} catch (e) {
  log(e);
}
log(j.next());
