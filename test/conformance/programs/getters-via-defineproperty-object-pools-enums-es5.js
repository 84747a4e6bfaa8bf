// @compat
var Enum = function () {
  var o = {};
  for (var i = 0; i < arguments.length; i++) {
    o[arguments[i]] = i;
    o[i] = arguments[i];
  }
  return Object.freeze ? Object.freeze(o) : o;
};
var C = Enum("RED", "GREEN");
log(C.RED, C[1], Object.isFrozen(C));
function Temp(c) {
  Object.defineProperty(this, "f", {
    get: function () {
      return c * 1.8 + 32;
    },
    set: function (v) {
      c = (v - 32) / 1.8;
    },
    enumerable: true,
    configurable: false,
  });
  Object.defineProperty(this, "_hidden", { value: 1 });
}
var t = new Temp(100);
t.f = 32;
log(t.f, Object.keys(t), JSON.stringify(t));
try {
  delete t.f;
} catch (e) {
  log(e.name);
}
var Pool = function (f) {
  this.f = f;
  this.free = [];
};
Pool.prototype.get = function () {
  return this.free.pop() || this.f();
};
Pool.prototype.put = function (o) {
  this.free.push(o);
};
var made = 0,
  p = new Pool(function () {
    return { id: ++made };
  });
var a = p.get();
p.put(a);
log(p.get() === a, p.get().id);
var proto = {
  greet: function () {
    return "hi " + this.name;
  },
};
var obj = Object.create(proto, { name: { value: "o", enumerable: true } });
log(obj.greet(), proto.isPrototypeOf(obj), Object.getPrototypeOf(obj) === proto);
function inherit(c, p) {
  function T() {}
  T.prototype = p.prototype;
  c.prototype = new T();
  c.prototype.constructor = c;
  c.superclass = p.prototype;
}
function P() {}
P.prototype.x = function () {
  return "P.x";
};
function Q() {}
inherit(Q, P);
Q.prototype.x = function () {
  return "Q>" + Q.superclass.x.call(this);
};
log(new Q().x());
