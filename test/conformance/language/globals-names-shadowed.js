const Math2 = Math;
{
  const Math = { max: () => "mine" };
  log(Math.max(1));
}
function f(Object, Array) {
  return [Object, Array];
}
log(f(1, 2));
const undefined2 = void 0;
(function (undefined) {
  log(undefined);
})(5);
{
  let NaN = 1;
  log(NaN);
}
log(Math2.max(1, 2));
var JSON2 = JSON;
{
  class Map {
    x = 1;
  }
  log(new Map().x);
}
const parseInt = (x) => "pi" + x;
log(parseInt("3"));
const String2 = String;
log(((String) => String)(9), String2(1));
