log(
  void 0,
  (1, 2, 3),
  "a" in { a: 1 },
  0 in [1],
  [] instanceof Array,
  [] instanceof Object,
  Object.create(null) instanceof Object,
);
try {
  1 in 1;
} catch (e) {
  log(e.name);
}
try {
  ({}) instanceof 1;
} catch (e) {
  log(e.name);
}
try {
  ({}) instanceof (() => {});
} catch (e) {
  log(e.name);
}
try {
  ({}) instanceof {};
} catch (e) {
  log(e.name);
}
log(
  {} instanceof
    {
      [Symbol.hasInstance](v) {
        return 7;
      },
    },
  5 instanceof { [Symbol.hasInstance]: (v) => v === 5 },
);
function F() {}
F.prototype = 3;
try {
  ({}) instanceof F;
} catch (e) {
  log(e.name);
}
log(5 instanceof F);
