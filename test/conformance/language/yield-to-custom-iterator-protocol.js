const t = [];
const it = {
  [Symbol.iterator]() {
    t.push("iter");
    return {
      next(v) {
        t.push("next" + v);
        return { value: 1, done: false, extra: 1 };
      },
      return(v) {
        t.push("return" + v);
        return { value: "rv", done: true };
      },
      throw(v) {
        t.push("throw" + v);
        return { value: "tv", done: true };
      },
    };
  },
};
function* g() {
  t.push("res" + (yield* it));
  yield "after";
}
const a = g();
log(a.next("0"), a.next("1"), a.return("r"));
const b = g();
b.next();
log(b.throw("x"));
log(t.join());
const noThrow = {
  [Symbol.iterator]: () => ({
    next: () => ({ done: false }),
    return() {
      t.push("closed");
      return {};
    },
  }),
};
function* h() {
  yield* noThrow;
}
const c = h();
c.next();
try {
  c.throw(1);
} catch (e) {
  log(e.name);
}
log(t.at(-1));
const passthrough = (function* () {
  yield* it;
})();
log(passthrough.next().extra);
