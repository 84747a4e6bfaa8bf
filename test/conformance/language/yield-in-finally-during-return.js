function* g() {
  try {
    yield 1;
  } finally {
    yield "cleanup";
    log("end");
  }
}
const i = g();
i.next();
log(i.return(5), i.next(), i.next());
function* h() {
  try {
    yield 1;
  } finally {
    return "over";
  }
}
const k = h();
k.next();
log(k.return(5));
const l = h();
l.next();
log(l.throw(5));
