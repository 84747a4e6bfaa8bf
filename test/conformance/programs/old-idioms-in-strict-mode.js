// @compat
var counter = {
  n: 0,
  get value() {
    return this.n;
  },
};
try {
  counter.value = 5;
} catch (e) {
  log(e.name);
}
function f(a, b) {
  arguments[0] = 9;
  a = a + 1;
  return [a, arguments[0], arguments.length, f.length, typeof arguments.callee];
}
try {
  log(f(1));
} catch (e) {
  log(e.name);
}
function g() {
  return this === undefined;
}
log(
  g(),
  g.call(5),
  function () {
    return typeof this;
  }.call("s"),
);
var old = Object.prototype.__lookupGetter__.call(counter, "value");
log(typeof old, old.call({ n: 7 }));
counter.__defineGetter__("twice", function () {
  return this.n * 2;
});
counter.n = 4;
log(counter.twice, counter.__proto__ === Object.prototype, { __proto__: counter }.twice);
var o = {
  toString: function () {
    return "o!";
  },
  valueOf: function () {
    return 42;
  },
};
log(o + 1, `${o}`, o > 41, [o] + "", String(o), o == 42, Number(o), JSON.stringify({ o: o }));
log(
  [10, 9, 1].sort(),
  [3, 1, 2].sort(function (a, b) {
    return b - a;
  }),
  ["b", undefined, "a"].sort(),
  [1, [2, [3, [4]]]].toString(),
);
var bound = function () {
  return [this.x, [].slice.call(arguments)];
}.bind({ x: 1 }, 2);
log(
  bound(3),
  bound.name,
  bound.length,
  new (function A(x) {
    this.x = x;
  }.bind(null, 7))().x,
);
log(
  parseInt("12px"),
  parseFloat("3.14abc"),
  Number(""),
  +[],
  +{},
  [] + {},
  [] == false,
  null == undefined,
  null >= 0,
  "b" + "a" + +"a" + "a",
  typeof null,
  void 0,
  0.1 + 0.2,
);
label: for (var i = 0; i < 3; i++) {
  for (var j = 0; j < 3; j++) {
    if (j === 1) continue label;
    if (i === 2) break label;
    log(i, j);
  }
}
log(i, j);
switch (typeof f) {
  case "object":
    log("no");
  case "function":
    log("fn");
  case "x":
    log("fall");
    break;
  default:
    log("never");
}
try {
  try {
    throw 1;
  } finally {
    log("f1");
  }
} catch (e) {
  log("c", e);
}
log(
  (function () {
    try {
      return "t";
    } finally {
      log("fin");
    }
  })(),
);
var fns = [];
for (var q = 0; q < 3; q++)
  fns.push(function () {
    return q;
  });
log(
  fns.map(function (f) {
    return f();
  }),
);
var lets = [];
for (let q2 = 0; q2 < 3; q2++) lets.push(() => q2++);
log(lets.map((f) => f() + f()));
log(hoisted(), typeof notYet);
function hoisted() {
  return "hoisted";
}
var notYet = 1;
{
  function inner() {
    return "block";
  }
  log(inner());
}
