function* g() {
  try {
    try {
      yield 1;
    } finally {
      yield 2;
    }
  } finally {
    yield 3;
  }
}
const i = g();
log(i.next(), i.return("R"), i.next(), i.next(), i.next());
