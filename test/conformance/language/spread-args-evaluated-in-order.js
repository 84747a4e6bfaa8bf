const t = [];
const it = (n) => ({
  *[Symbol.iterator]() {
    t.push("it" + n);
    yield n;
  },
});
((...a) => t.push(a.join("")))(...it(1), (t.push("x"), 9), ...it(2));
log(t.join());
