function f() {}
log(
  Object.getOwnPropertyDescriptor(f, "prototype").writable,
  Object.getOwnPropertyDescriptor(class {}, "prototype").writable,
  Object.getOwnPropertyDescriptor(function* () {}, "prototype").writable,
  f.prototype.constructor === f,
  Object.keys(f.prototype),
  (() => {}).prototype,
  { m() {} }.m.prototype,
  (async () => {}).prototype,
  Object.getPrototypeOf(function* () {}.prototype) === Object.getPrototypeOf((function* () {})()).__proto__,
);
