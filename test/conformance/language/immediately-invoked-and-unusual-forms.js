log(
  (function () {
    return 1;
  })(),
  (() => 2)(),
  !(function () {
    return 0;
  })(),
  +(function () {
    return "3";
  })(),
  void (function () {})(),
  new (function () {
    this.x = 4;
  })().x,
  function () {
    return this;
  }.call(5),
  (
    (a) => (b) =>
      a + b
  )(1)(2),
  (async () => {})() instanceof Promise,
  ((a, b) => {
    return { a, b };
  })(1, 2),
  (() => ({}))(),
  (() => {})(),
);
