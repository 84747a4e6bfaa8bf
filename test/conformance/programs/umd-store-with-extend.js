// @compat
var results = [];
(function (root, factory) {
  if (typeof define === "function" && define.amd) define(["exports"], factory);
  else if (typeof exports === "object" && typeof module !== "undefined") factory(exports);
  else factory((root.MyLib = {}));
})(typeof globalThis !== "undefined" ? globalThis : this, function (exports) {
  "use strict";
  function Emitter() {
    if (!(this instanceof Emitter)) return new Emitter();
    this._events = Object.create(null);
  }
  Emitter.prototype = {
    constructor: Emitter,
    on: function (type, fn, ctx) {
      (this._events[type] || (this._events[type] = [])).push({ fn: fn, ctx: ctx || this });
      return this;
    },
    off: function (type, fn) {
      this._events[type] = (this._events[type] || []).filter(function (l) {
        return fn && l.fn !== fn;
      });
      return this;
    },
    emit: function (type) {
      var args = [].slice.call(arguments, 1),
        ls = this._events[type];
      if (!ls) return false;
      ls.slice().forEach(function (l) {
        l.fn.apply(l.ctx, args);
      });
      return true;
    },
  };
  function inherits(C, P) {
    C.super_ = P;
    C.prototype = Object.create(P.prototype, {
      constructor: { value: C, enumerable: false, writable: true, configurable: true },
    });
  }
  function Store(init) {
    Emitter.call(this);
    this.data = init || {};
  }
  inherits(Store, Emitter);
  Store.prototype.set = function set(k, v) {
    var old = this.data[k];
    this.data[k] = v;
    this.emit("change", k, v, old);
    this.emit("change:" + k, v);
    return this;
  };
  Store.prototype.get = function (k) {
    return this.data.hasOwnProperty(k) ? this.data[k] : undefined;
  };
  Object.defineProperty(Store.prototype, "size", {
    get: function () {
      return Object.keys(this.data).length;
    },
  });
  Store.VERSION = "1.0";
  Store.extend = function (proto) {
    var Parent = this;
    function Child() {
      return Parent.apply(this, arguments);
    }
    inherits(Child, Parent);
    for (var k in proto) if (proto.hasOwnProperty(k)) Child.prototype[k] = proto[k];
    Object.keys(Parent).forEach(function (k) {
      if (!(k in Child)) Child[k] = Parent[k];
    });
    return Child;
  };
  exports.Emitter = Emitter;
  exports.Store = Store;
  Object.defineProperty(exports, "__esModule", { value: true });
});
var lib = globalThis.MyLib || MyLib;
var s = new lib.Store({ a: 1 });
function onChange(k, v, old) {
  results.push([k, v, old, this === s]);
}
s.on("change", onChange).on(
  "change:b",
  function (v) {
    results.push(["b is", v, this.tag]);
  },
  { tag: "ctx" },
);
s.set("a", 2).set("b", 3).off("change", onChange).set("b", 4);
log(results, s.size, s.get("a"), s.get("toString"), lib.__esModule, Object.keys(lib));
var Sub = lib.Store.extend({
  get: function (k) {
    return "sub:" + lib.Store.prototype.get.call(this, k);
  },
});
var sub = new Sub({ z: 26 });
log(
  sub.get("z"),
  sub instanceof lib.Store,
  sub instanceof lib.Emitter,
  Sub.VERSION,
  Sub.super_ === lib.Store,
  sub.constructor === Sub,
  lib.Store.name,
  Sub.prototype.constructor.name,
);
log(
  lib.Emitter() instanceof lib.Emitter,
  Object.keys(Object.getPrototypeOf(s)),
  s.hasOwnProperty("data"),
  "emit" in s,
  lib.Store.prototype.isPrototypeOf(sub),
);
for (var k in sub) log("key", k);
var AP = Array.prototype,
  hasOwn = {}.hasOwnProperty,
  toString = {}.toString;
log(
  hasOwn.call({ x: 1 }, "x"),
  toString.call([]),
  toString.call(null),
  AP.slice.call({ 0: "a", 1: "b", length: 2 }),
  AP.concat.apply([], [[1], [2, [3]]]),
  Math.max.apply(null, [1, 5, 3]),
  String.prototype.trim.call("  x "),
);
log(
  Function.prototype.call.bind(AP.map)([1, 2], function (x) {
    return x * 2;
  }),
  [].concat.call(1, 2).length,
  Object.prototype.propertyIsEnumerable.call([1], 0),
);
