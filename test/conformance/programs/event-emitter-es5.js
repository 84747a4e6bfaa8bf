// @compat
var EventEmitter = (function () {
  function EventEmitter() {
    this._events = {};
  }
  EventEmitter.prototype.on = function (name, fn) {
    (this._events[name] || (this._events[name] = [])).push(fn);
    return this;
  };
  EventEmitter.prototype.once = function (name, fn) {
    var self = this;
    function wrap() {
      self.off(name, wrap);
      fn.apply(this, arguments);
    }
    wrap.listener = fn;
    return this.on(name, wrap);
  };
  EventEmitter.prototype.off = function (name, fn) {
    this._events[name] = (this._events[name] || []).filter(function (f) {
      return f !== fn && f.listener !== fn;
    });
    return this;
  };
  EventEmitter.prototype.emit = function (name) {
    var args = Array.prototype.slice.call(arguments, 1),
      self = this;
    return (
      (this._events[name] || []).slice().map(function (f) {
        return f.apply(self, args);
      }).length > 0
    );
  };
  EventEmitter.prototype.listenerCount = function (n) {
    return (this._events[n] || []).length;
  };
  EventEmitter.mixin = function (o) {
    for (var k in EventEmitter.prototype)
      if (EventEmitter.prototype.hasOwnProperty(k)) o[k] = EventEmitter.prototype[k];
    EventEmitter.call(o);
    return o;
  };
  return EventEmitter;
})();
function Chat() {
  EventEmitter.call(this);
}
Chat.prototype = Object.create(EventEmitter.prototype, {
  constructor: { value: Chat, writable: true, configurable: true },
});
Chat.prototype.say = function (m) {
  this.emit("message", m, this);
};
var c = new Chat();
c.on("message", function (m) {
  log("1", m, this === c);
}).once("message", function (m) {
  log("once", m);
});
c.say("hi");
c.say("again");
log(c.listenerCount("message"), c.emit("nothing"));
var plain = EventEmitter.mixin({ name: "p" });
plain.on("x", function (a, b) {
  log(this.name, a, b, arguments.length);
});
plain.emit("x", 1, 2);
log(c instanceof EventEmitter, c.constructor === Chat);
