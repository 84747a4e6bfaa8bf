let x = 1;
function f(a = x, b = () => a, c = b()) {
  var a = 2;
  return [a, b(), c];
}
log(f(), f(5));
function g(a, b = a + 1, { c = b + 1, d: [e = c] = [] } = {}) {
  return [a, b, c, e];
}
log(g(1), g(1, undefined, { c: 9, d: [0] }));
log(f.length, g.length, ((a, b = 1, c) => 1).length, ((...r) => 1).length, (({ a }, [b]) => 1).length);
function k(a, f = () => (a = 5)) {
  f();
  return a;
}
log(k(1));
function m(f = () => x) {
  let x = 2;
  return f();
}
log(m());
function n(x = 3) {
  var x;
  return x;
}
log(n());
