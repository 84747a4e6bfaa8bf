function d() {
  return 1;
}
function d() {
  return 2;
}
log(d());
var e = 5;
function e() {}
log(e);
log(typeof late);
var late = function () {};
log(typeof late);
function outer() {
  return inner();
  function inner() {
    return "in";
  }
}
log(outer());
