// @compat
var $ = (function () {
  var Q = function (items) {
    return new Q.fn.init(items);
  };
  Q.fn = Q.prototype = {
    constructor: Q,
    length: 0,
    init: function (items) {
      Array.prototype.push.apply(this, items || []);
      return this;
    },
    each: function (f) {
      for (var i = 0; i < this.length; i++) if (f.call(this[i], i, this[i]) === false) break;
      return this;
    },
    map: function (f) {
      var r = [];
      this.each(function (i, x) {
        r.push(f.call(x, i, x));
      });
      return Q(r);
    },
    get: function (i) {
      return i == null ? [].slice.call(this) : i < 0 ? this[this.length + i] : this[i];
    },
    push: [].push,
    sort: [].sort,
    splice: [].splice,
  };
  Q.fn.init.prototype = Q.fn;
  Q.extend = Q.fn.extend = function () {
    var t = arguments.length === 1 ? this : arguments[0],
      s = arguments[arguments.length - 1];
    for (var k in s) t[k] = s[k];
    return t;
  };
  return Q;
})();
$.fn.extend({
  sum: function () {
    var s = 0;
    this.each(function (i, x) {
      s += x;
    });
    return s;
  },
});
log(
  $([1, 2, 3])
    .map(function (i, x) {
      return x * i;
    })
    .get(),
  $([1, 2]).sum(),
  $([3, 1]).sort().get(-1),
  $([1]) instanceof $,
  $.extend({}, { a: 1 }),
);
