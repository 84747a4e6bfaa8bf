const TA = Object.getPrototypeOf(Int8Array);
log(
  TA.name,
  TA.length,
  Object.getOwnPropertyDescriptor(TA.prototype, "length").get.call(new Uint8Array(3)),
  Object.getOwnPropertyDescriptor(TA.prototype, Symbol.toStringTag).get.call({}),
  TA.prototype.length === undefined,
);
