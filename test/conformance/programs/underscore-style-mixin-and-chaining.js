// @compat
var _ = function (o) {
  if (!(this instanceof _)) return new _(o);
  this._wrapped = o;
};
_.each = function (o, f, ctx) {
  if (o.length === +o.length) for (var i = 0; i < o.length; i++) f.call(ctx, o[i], i, o);
  else for (var k in o) if (_.has(o, k)) f.call(ctx, o[k], k, o);
  return o;
};
_.has = function (o, k) {
  return Object.prototype.hasOwnProperty.call(o, k);
};
_.map = function (o, f) {
  var r = [];
  _.each(o, function (v, k) {
    r.push(f(v, k));
  });
  return r;
};
_.functions = function (o) {
  var n = [];
  for (var k in o) if (typeof o[k] === "function") n.push(k);
  return n.sort();
};
_.chain = function (o) {
  var i = _(o);
  i._chain = true;
  return i;
};
_.mixin = function (o) {
  _.each(_.functions(o), function (name) {
    var f = (_[name] = o[name]);
    _.prototype[name] = function () {
      var args = [this._wrapped];
      Array.prototype.push.apply(args, arguments);
      var r = f.apply(_, args);
      return this._chain ? _(r).chain() : r;
    };
  });
};
_.mixin(_);
_.prototype.value = function () {
  return this._wrapped;
};
_.each(["pop", "push", "reverse"], function (n) {
  var m = Array.prototype[n];
  _.prototype[n] = function () {
    m.apply(this._wrapped, arguments);
    return this._chain ? _(this._wrapped).chain() : this._wrapped;
  };
});
log(
  _.chain([1, 2])
    .map(function (x) {
      return x * 2;
    })
    .push(9)
    .reverse()
    .value(),
  _({ a: 1 }).map(function (v, k) {
    return k + v;
  }),
  _.functions({ a: function () {}, b: 1 }),
);
