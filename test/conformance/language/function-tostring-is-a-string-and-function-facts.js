log(
  typeof String(function f() {}),
  Function.prototype.name,
  Function.prototype.length,
  typeof Function.prototype,
  Function.length,
  Function.name,
  Object.getPrototypeOf(() => {}) === Function.prototype,
  (() => {}) instanceof Function,
  Function instanceof Object,
  Object instanceof Function,
  Function.prototype(1),
  typeof Function,
);
