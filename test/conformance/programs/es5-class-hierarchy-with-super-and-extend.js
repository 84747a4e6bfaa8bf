// @compat
var Class = function () {};
(function () {
  var initializing = false;
  Class.extend = function (prop) {
    var _super = this.prototype;
    initializing = true;
    var prototype = new this();
    initializing = false;
    for (var name in prop) {
      prototype[name] =
        typeof prop[name] == "function" && typeof _super[name] == "function"
          ? (function (name, fn) {
              return function () {
                var tmp = this._super;
                this._super = _super[name];
                var ret = fn.apply(this, arguments);
                this._super = tmp;
                return ret;
              };
            })(name, prop[name])
          : prop[name];
    }
    function Klass() {
      if (!initializing && this.init) this.init.apply(this, arguments);
    }
    Klass.prototype = prototype;
    Klass.prototype.constructor = Klass;
    Klass.extend = Class.extend;
    return Klass;
  };
})();
var Person = Class.extend({
  init: function (d) {
    this.dancing = d;
  },
  dance: function () {
    return this.dancing;
  },
});
var Ninja = Person.extend({
  init: function () {
    this._super(false);
  },
  dance: function () {
    return "ninja " + this._super();
  },
  swing: function () {
    return true;
  },
});
var n = new Ninja();
log(
  n.dance(),
  n.swing(),
  n instanceof Person,
  n instanceof Ninja,
  new Person(true).dance(),
  n.constructor === Ninja,
);
