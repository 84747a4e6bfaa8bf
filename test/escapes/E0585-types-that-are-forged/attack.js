const { types } = require("util");
const sly = { get [Symbol.toStringTag]() { return "Map"; } };
tries(
  () => types.isMap(sly) ? "ESCAPED" : "no Map",
  () => types.isDate({ getTime: () => 0, __proto__: Date.prototype }) ? "ESCAPED" : "no Date",
  () => types.isUint8Array({ __proto__: Uint8Array.prototype }) ? "ESCAPED" : "no bytes",
  () => types.isMap.constructor("return 'ESCAPED'")(),
);
