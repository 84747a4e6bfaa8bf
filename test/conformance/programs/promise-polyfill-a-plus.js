// @compat @await
function MyPromise(executor) {
  if (!(this instanceof MyPromise)) throw new TypeError("Promises must be constructed via new");
  this._state = 0; this._handled = false; this._value = undefined; this._deferreds = [];
  doResolve(executor, this);
}
var order = [];
MyPromise._immediateFn = function (fn) { Promise.resolve().then(fn); };
function handle(self, deferred) {
  while (self._state === 3) self = self._value;
  if (self._state === 0) { self._deferreds.push(deferred); return; }
  self._handled = true;
  MyPromise._immediateFn(function () {
    var cb = self._state === 1 ? deferred.onFulfilled : deferred.onRejected;
    if (cb === null) { (self._state === 1 ? resolve : reject)(deferred.promise, self._value); return; }
    var ret;
    try { ret = cb(self._value); } catch (e) { reject(deferred.promise, e); return; }
    resolve(deferred.promise, ret);
  });
}
function resolve(self, newValue) {
  try {
    if (newValue === self) throw new TypeError("A promise cannot be resolved with itself.");
    if (newValue && (typeof newValue === "object" || typeof newValue === "function")) {
      var then = newValue.then;
      if (newValue instanceof MyPromise) { self._state = 3; self._value = newValue; finale(self); return; }
      else if (typeof then === "function") { doResolve(function () { return then.apply(newValue, arguments); }, self); return; }
    }
    self._state = 1; self._value = newValue; finale(self);
  } catch (e) { reject(self, e); }
}
function reject(self, newValue) { self._state = 2; self._value = newValue; finale(self); }
function finale(self) { for (var i = 0, len = self._deferreds.length; i < len; i++) handle(self, self._deferreds[i]); self._deferreds = null; }
function doResolve(fn, self) {
  var done = false;
  try { fn(function (value) { if (done) return; done = true; resolve(self, value); }, function (reason) { if (done) return; done = true; reject(self, reason); }); }
  catch (ex) { if (done) return; done = true; reject(self, ex); }
}
MyPromise.prototype["catch"] = function (onRejected) { return this.then(null, onRejected); };
MyPromise.prototype.then = function (onFulfilled, onRejected) {
  var prom = new this.constructor(function noop() {});
  handle(this, { onFulfilled: typeof onFulfilled === "function" ? onFulfilled : null, onRejected: typeof onRejected === "function" ? onRejected : null, promise: prom });
  return prom;
};
MyPromise.prototype["finally"] = function (callback) { var C = this.constructor; return this.then(function (value) { return C.resolve(callback()).then(function () { return value; }); }, function (reason) { return C.resolve(callback()).then(function () { return C.reject(reason); }); }); };
MyPromise.all = function (arr) { return new MyPromise(function (resolve, reject) { var args = Array.prototype.slice.call(arr); if (args.length === 0) return resolve([]); var remaining = args.length; function res(i, val) { MyPromise.resolve(val).then(function (v) { args[i] = v; if (--remaining === 0) resolve(args); }, reject); } for (var i = 0; i < args.length; i++) res(i, args[i]); }); };
MyPromise.resolve = function (value) { if (value && typeof value === "object" && value.constructor === MyPromise) return value; return new MyPromise(function (resolve) { resolve(value); }); };
MyPromise.reject = function (value) { return new MyPromise(function (_, reject) { reject(value); }); };
function Sub(executor) { MyPromise.call(this, executor); }
Object.setPrototypeOf(Sub, MyPromise);
Sub.prototype = Object.create(MyPromise.prototype, { constructor: { value: Sub } });
MyPromise.resolve(1).then(function (v) { order.push(v); return { then: function (r) { r(2); throw 1; } }; }).then(function (v) { order.push(v); throw new RangeError("three"); }).catch(function (e) { order.push(e.message); }).finally(function () { order.push("fin"); });
var selfp = new MyPromise(function (r) { setTimeoutish(function () { r(selfp); }); });
function setTimeoutish(f) { Promise.resolve().then(f); }
selfp.catch(function (e) { order.push(e.name); });
try { MyPromise(function () {}); } catch (e) { order.push(e.message); }
log(new Sub(function (r) { r(1); }).then() instanceof Sub, typeof MyPromise.prototype.finally);
(async function () { var all = await MyPromise.all([1, Promise.resolve(2), MyPromise.resolve(3), new Sub(function (r) { r("s"); })]); for (var i = 0; i < 20; i++) await 0; log(order); try { await MyPromise.reject(new Error("no")); } catch (e) { all.push(e.message); } return all; })();
