// @compat
function Deferred() {
  var s = "pending",
    v,
    cbs = [];
  function settle(ns) {
    return function (x) {
      if (s !== "pending") return;
      s = ns;
      v = x;
      cbs.forEach(function (c) {
        c();
      });
      cbs = [];
    };
  }
  this.resolve = settle("ok");
  this.reject = settle("err");
  this.promise = {
    then: function (f, g) {
      var d = new Deferred();
      var run = function () {
        var h = s === "ok" ? f : g;
        try {
          if (!h) (s === "ok" ? d.resolve : d.reject)(v);
          else {
            var r = h(v);
            if (r && typeof r.then === "function") r.then(d.resolve, d.reject);
            else d.resolve(r);
          }
        } catch (e) {
          d.reject(e);
        }
      };
      s === "pending" ? cbs.push(run) : run();
      return d.promise;
    },
    catch: function (g) {
      return this.then(null, g);
    },
  };
}
var d = new Deferred();
d.promise
  .then(function (x) {
    return x + 1;
  })
  .then(function (x) {
    var e = new Deferred();
    e.resolve(x * 2);
    return e.promise;
  })
  .then(function (x) {
    throw new Error("v" + x);
  })
  ["catch"](function (e) {
    log(e.message);
    return "rec";
  })
  .then(function (x) {
    log(x);
  });
d.resolve(4);
d.resolve(99);
function series(ts, cb) {
  var r = [];
  (function next(i) {
    if (i === ts.length) return cb(null, r);
    ts[i](function (e, x) {
      if (e) return cb(e);
      r.push(x);
      next(i + 1);
    });
  })(0);
}
series(
  [
    function (cb) {
      cb(null, 1);
    },
    function (cb) {
      cb(null, 2);
    },
  ],
  function (e, r) {
    log(e, r);
  },
);
series(
  [
    function (cb) {
      cb(new Error("x"));
    },
  ],
  function (e) {
    log(e.message);
  },
);
