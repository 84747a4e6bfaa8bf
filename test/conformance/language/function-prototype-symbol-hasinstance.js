log(
  Function.prototype[Symbol.hasInstance].call(Array, []),
  Function.prototype[Symbol.hasInstance].call(1, 1),
);
