outer: for (let i = 0; i < 3; i++) {
  for (let j = 0; j < 3; j++) {
    if (j === 1) continue outer;
    if (i === 2) break outer;
    log(i, j);
  }
}
a: b: for (;;) {
  break a;
}
l: {
  m: {
    break l;
  }
  log("no");
}
x: if (true) {
  break x;
}
foo: for (const k in { a: 1, b: 2 }) {
  for (const v of [1]) {
    continue foo;
  }
}
log("done");
