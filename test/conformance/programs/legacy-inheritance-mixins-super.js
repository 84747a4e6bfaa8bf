// @compat
(function (root, factory) { root.Lib = factory(); })(this === undefined ? globalThis : this, function () {
  "use strict";
  var initializing = false, fnTest = /\b_super\b/;
  var Class = function () {};
  Class.extend = function extend(prop) {
    var _super = this.prototype;
    initializing = true;
    var prototype = new this();
    initializing = false;
    for (var name in prop) {
      prototype[name] = typeof prop[name] == "function" && typeof _super[name] == "function" ? (function (name, fn) {
        return function () { var tmp = this._super; this._super = _super[name]; var ret; try { ret = fn.apply(this, arguments); } finally { this._super = tmp; } return ret; };
      })(name, prop[name]) : prop[name];
    }
    function Class() { if (!initializing && this.init) this.init.apply(this, arguments); }
    Class.prototype = prototype;
    Class.prototype.constructor = Class;
    Class.extend = extend;
    Class.include = function () { for (var i = 0; i < arguments.length; i++) { var mod = arguments[i]; for (var k in mod) if (k !== "included") this.prototype[k] = mod[k]; mod.included && mod.included.call(mod, this); } return this; };
    return Class;
  };
  return { Class: Class };
});
var Person = Lib.Class.extend({ init: function (isDancing) { this.dancing = isDancing; }, dance: function () { return this.dancing; } });
var Ninja = Person.extend({ init: function () { this._super(false); }, dance: function () { return [this._super(), "ninja"]; }, swing: function () { return true; } });
var Master = Ninja.extend({ dance: function () { return this._super().concat("master"); } });
var counted = 0;
Master.include({ shout: function () { return String(this.dance()).toUpperCase(); }, included: function (k) { counted++; k.count = counted; } }, { swing: function () { return "mixed"; } });
var p = new Person(true), n = new Ninja(), m = new Master();
log(p.dance(), n.dance(), n.swing(), m.dance(), m.shout(), m.swing(), Master.count);
log(p instanceof Person, m instanceof Ninja, m instanceof Lib.Class, n.constructor === Ninja, Object.keys(m), "_super" in m);
Person.prototype.walk = function () { return "walk" + this.dancing; };
log(m.walk(), Ninja.prototype.hasOwnProperty("walk"), Object.getPrototypeOf(Ninja.prototype) === Person.prototype);
function Legacy() { if (!(this instanceof Legacy)) return new Legacy(); var self = this; this.bound = function () { return self.v; }; this.v = Legacy.n++; }
Legacy.n = 5; Legacy.prototype.get = function get() { return this.v; };
var a = Legacy(), b = new Legacy, get = b.get;
log(a.bound.call(null), b.bound(), get.call({ v: 9 }), get.bind(a)(), (function () { try { return get(); } catch (e) { return e.name; } })(), get.name, get.length);
class Modern extends Legacy { constructor() { super(); this.m = super.get() * 2; } get() { return "m" + super.get(); } static get n2() { return super.n; } }
log(new Modern().get(), Modern.n2, Modern.n, new Modern() instanceof Legacy, typeof Lib);
