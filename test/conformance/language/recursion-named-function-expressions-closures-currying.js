const fact = function f(n) {
  return n < 2 ? 1 : n * f(n - 1);
};
log(fact(10));
const curry = (f) =>
  function c(...a) {
    return a.length >= f.length ? f(...a) : (...b) => c(...a, ...b);
  };
log(curry((a, b, c) => a + b + c)(1)(2)(3), curry((a, b) => a * b)(3, 4));
const Y = (f) => ((x) => x(x))((x) => f((v) => x(x)(v)));
log(Y((s) => (n) => (n ? n + s(n - 1) : 0))(10));
const memo =
  (f, c = new Map()) =>
  (n) =>
    c.get(n) ?? (c.set(n, f(n)), c.get(n));
const fib = memo((n) => (n < 2 ? n : fib(n - 1) + fib(n - 2)));
log(fib(60));
const compose =
  (...fs) =>
  (x) =>
    fs.reduceRight((a, f) => f(a), x);
log(
  compose(
    (x) => x + 1,
    (x) => x * 2,
  )(5),
);
