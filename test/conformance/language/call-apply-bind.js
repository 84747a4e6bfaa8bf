function f(...a) {
  return [this, ...a];
}
log(
  f.call(1, 2, 3),
  f.apply(null, [1, 2]),
  f.apply(null, { length: 2, 0: "a" }),
  f.bind("t", 1)(2),
  f.call(),
  f.apply(undefined),
  f.apply(1, null),
);
try {
  f.apply(1, 2);
} catch (e) {
  log(e.name);
}
log(
  Math.max.apply(null, [1, 3, 2]),
  Array.prototype.slice.call("abc"),
  Array.prototype.map.call("abc", (c) => c + c),
  Function.prototype.call.call(f, 1, 2),
  Function.prototype.apply.call(f, 5, [6]),
  Reflect.apply(f, 7, [8]),
);
const slice = Function.prototype.call.bind(Array.prototype.slice);
log(slice([1, 2, 3], 1));
const push = Array.prototype.push;
const arr = [];
push.apply(arr, [1, 2]);
push.call(arr, 3);
log(arr);
const { hasOwnProperty } = Object.prototype;
log(hasOwnProperty.call({ a: 1 }, "a"));
const toStr = {}.toString;
log(
  toStr.call([]),
  toStr.call(null),
  toStr.call(() => {}),
  toStr.call(new Date(0)),
  toStr.call(/x/),
  toStr.call(1),
  toStr.call(Symbol()),
  toStr.call(1n),
  toStr.call(new Map()),
  toStr.call(Promise.resolve()),
  toStr.call(Math),
  toStr.call(JSON),
  toStr.call((function* () {})()),
  toStr.call(new Error()),
  toStr.call(
    (function () {
      return arguments;
    })(),
  ),
  toStr.call({ [Symbol.toStringTag]: "X" }),
);
class C {}
const B = C.bind(null);
log(new B() instanceof C);
function P(a, b) {
  this.s = a + b;
}
log(new (P.bind(null, 1))(2).s, new (P.bind({}, 1))(2).s);
