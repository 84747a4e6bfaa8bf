// @compat
"use strict";
function _classCallCheck(instance, Constructor) {
  if (!(instance instanceof Constructor)) {
    throw new TypeError("Cannot call a class as a function");
  }
}
function _defineProperties(target, props) {
  for (var i = 0; i < props.length; i++) {
    var descriptor = props[i];
    descriptor.enumerable = descriptor.enumerable || false;
    descriptor.configurable = true;
    if ("value" in descriptor) descriptor.writable = true;
    Object.defineProperty(target, descriptor.key, descriptor);
  }
}
function _createClass(C, p, s) {
  if (p) _defineProperties(C.prototype, p);
  if (s) _defineProperties(C, s);
  Object.defineProperty(C, "prototype", { writable: false });
  return C;
}
function _inherits(sub, sup) {
  if (typeof sup !== "function" && sup !== null)
    throw new TypeError("Super expression must either be null or a function");
  sub.prototype = Object.create(sup && sup.prototype, {
    constructor: { value: sub, writable: true, configurable: true },
  });
  if (sup) _setPrototypeOf(sub, sup);
}
function _setPrototypeOf(o, p) {
  _setPrototypeOf = Object.setPrototypeOf
    ? Object.setPrototypeOf.bind()
    : function (o, p) {
        o.__proto__ = p;
        return o;
      };
  return _setPrototypeOf(o, p);
}
function _getPrototypeOf(o) {
  _getPrototypeOf = Object.setPrototypeOf
    ? Object.getPrototypeOf.bind()
    : function (o) {
        return o.__proto__ || Object.getPrototypeOf(o);
      };
  return _getPrototypeOf(o);
}
function _possible(self, call) {
  if (call && (typeof call === "object" || typeof call === "function")) return call;
  if (self === void 0) throw new ReferenceError("no super");
  return self;
}
function _createSuper(D) {
  return function () {
    var Super = _getPrototypeOf(D),
      result;
    if (typeof Reflect !== "undefined" && Reflect.construct) {
      var NT = _getPrototypeOf(this).constructor;
      result = Reflect.construct(Super, arguments, NT);
    } else result = Super.apply(this, arguments);
    return _possible(this, result);
  };
}
var A = (function () {
  function A(x) {
    _classCallCheck(this, A);
    this.x = x;
  }
  _createClass(
    A,
    [
      {
        key: "dbl",
        get: function () {
          return this.x * 2;
        },
      },
      {
        key: "m",
        value: function m() {
          return "A.m";
        },
      },
    ],
    [
      {
        key: "make",
        value: function make() {
          return new this(7);
        },
      },
    ],
  );
  return A;
})();
var B = (function (_A) {
  _inherits(B, _A);
  var _super = _createSuper(B);
  function B() {
    _classCallCheck(this, B);
    return _super.apply(this, arguments);
  }
  _createClass(B, [
    {
      key: "m",
      value: function m() {
        return "B>" + _getPrototypeOf(B.prototype).m.call(this);
      },
    },
  ]);
  return B;
})(A);
log(new B(4).dbl, new B(1).m(), B.make().x, B.make() instanceof B);
try {
  A();
} catch (e) {
  log(e.name, e.message);
}
