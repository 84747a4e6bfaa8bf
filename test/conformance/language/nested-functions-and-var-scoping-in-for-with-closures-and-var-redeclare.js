var x = 1;
var x;
log(x);
for (var i = 0; i < 2; i++) {
  var y = i;
}
log(i, y);
function f() {
  return typeof z;
  var z = 1;
}
log(f());
function g(a) {
  var a;
  return a;
}
log(g(5));
function h(a) {
  var a = 2;
  return arguments[0];
}
log(h(5));
{
  var inner = 1;
}
log(inner);
try {
  var tv = 1;
} finally {
  var fv = 2;
}
log(tv, fv);
switch (1) {
  case 1:
    var sv = 3;
}
log(sv);
