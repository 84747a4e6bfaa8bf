function f(a, b) {
  a = 9;
  log(
    arguments[0],
    arguments.length,
    Array.from(arguments),
    [...arguments],
    typeof arguments,
    Object.prototype.toString.call(arguments),
  );
  arguments[1] = 5;
  return b;
}
log(f(1, 2, 3));
function g() {
  return (() => arguments[0])();
}
log(g("x"));
function h(...r) {
  return arguments.length + r.length;
}
log(h(1, 2));
try {
  (function () {
    return arguments.callee;
  })();
} catch (e) {
  log(e.name);
}
(function () {
  log(
    Object.getOwnPropertyNames(arguments).sort().join(),
    arguments[Symbol.iterator] === Array.prototype[Symbol.iterator],
    Object.keys(arguments),
  );
})(1, 2);
