// @compat
var Counter = (function () {
  var n = 0;
  function Counter() {
    var self = this,
      priv = ++n;
    this.inc = function () {
      return ++priv;
    };
    Counter.all.push(self);
  }
  Counter.all = [];
  Counter.prototype = {
    constructor: Counter,
    toString: function () {
      return "Counter" + this.inc();
    },
  };
  return Counter;
})();
log("" + new Counter(), Counter.all.length);
function sum() {
  var s = 0;
  for (var i = 0, l = arguments.length; i < l; i++) s += arguments[i];
  return s;
}
log(
  sum.apply(null, [1, 2, 3]),
  sum.call(null, 4),
  [].concat.apply([], [[1], [2, 3]]),
  Math.max.apply(Math, [5, 9]),
  Array.apply(null, Array(3)).map(function (_, i) {
    return i;
  }),
  Array.prototype.filter
    .call("banana", function (c) {
      return c !== "a";
    })
    .join(""),
);
function overload(a, b) {
  switch (arguments.length) {
    case 0:
      return "none";
    case 1:
      return typeof a;
    default:
      return a + b;
  }
}
log(overload(), overload(1), overload(1, 2));
var bind = function (f, ctx) {
  var a = [].slice.call(arguments, 2);
  return function () {
    return f.apply(ctx, a.concat([].slice.call(arguments)));
  };
};
log(
  bind(
    function (x, y) {
      return this.z + x + y;
    },
    { z: 1 },
    2,
  )(3),
);
var o = {};
o.toString = function () {
  return "k";
};
var d = {};
d[o] = 1;
log(d, o + "", [o] + "");
var undef;
log(undef === void 0, typeof undef, !!"0", !!NaN);
for (var i = 0, r = []; i < 3; i++)
  (function (j) {
    r.push(function () {
      return j;
    });
  })(i);
log(
  r.map(function (f) {
    return f();
  }),
);
if (!Array.prototype.nope) log("no nope");
if (typeof String.prototype.trim !== "function") log("shim");
