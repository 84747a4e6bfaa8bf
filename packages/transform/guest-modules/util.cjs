// `node:util` for guests. `inspect` and `format` are those of Node's sources, as guest code.
"use strict";
const inspector = require("sallyport:internal/inspect");
const { isDeepEqual } = require("sallyport:internal/compare");
const types = require("sallyport:internal/types");

const { inspect, format, formatWithOptions, stripVTControlCharacters } = inspector;

function invalidType(name, expected, value) {
  const error = new TypeError(
    `The "${name}" argument must be of type ${expected}. Received ${value === null ? "null" : typeof value}`,
  );
  error.code = "ERR_INVALID_ARG_TYPE";
  return error;
}

function inherits(constructor, parent) {
  if (typeof constructor !== "function") throw invalidType("ctor", "function", constructor);
  if (typeof parent !== "function") throw invalidType("superCtor", "function", parent);
  if (parent.prototype === undefined) throw invalidType("superCtor.prototype", "object", parent.prototype);
  Object.defineProperty(constructor, "super_", { value: parent, writable: true, configurable: true });
  Object.setPrototypeOf(constructor.prototype, parent.prototype);
}

const custom = Symbol.for("nodejs.util.promisify.custom");

function promisify(original) {
  if (typeof original !== "function") throw invalidType("original", "function", original);
  if (original[custom]) {
    const made = original[custom];
    if (typeof made !== "function") throw invalidType("util.promisify.custom", "function", made);
    return Object.defineProperty(made, custom, { value: made, configurable: true });
  }
  function promisified(...args) {
    return new Promise((resolve, reject) => {
      original.call(this, ...args, (error, ...values) => (error ? reject(error) : resolve(values[0])));
    });
  }
  Object.setPrototypeOf(promisified, Object.getPrototypeOf(original));
  Object.defineProperty(promisified, custom, { value: promisified, configurable: true });
  for (const name of ["name", "length"]) {
    const value = original[name];
    Object.defineProperty(promisified, name, { value, configurable: true });
  }
  return promisified;
}
promisify.custom = custom;

function callbackify(original) {
  if (typeof original !== "function") throw invalidType("original", "function", original);
  function callbackified(...args) {
    const callback = args.pop();
    if (typeof callback !== "function") throw invalidType("last argument", "function", callback);
    original.apply(this, args).then(
      (value) => queueMicrotask(() => callback.call(this, null, value)),
      (reason) => queueMicrotask(() => callback.call(this, reason || falsyRejection(reason))),
    );
  }
  Object.defineProperty(callbackified, "name", { value: `${original.name}Callbackified`, configurable: true });
  Object.defineProperty(callbackified, "length", { value: original.length + 1, configurable: true });
  return callbackified;
}

const queueMicrotask = (job) => void Promise.resolve().then(job);

function falsyRejection(reason) {
  const error = new Error("Promise was rejected with falsy value");
  error.code = "ERR_FALSY_VALUE_REJECTION";
  error.reason = reason;
  return error;
}

/** Nobody hears of a deprecation here: it would be written on the host's console. */
function deprecate(f) {
  if (typeof f !== "function") throw invalidType("fn", "function", f);
  return f;
}

function debuglog() {
  const log = () => undefined;
  Object.defineProperty(log, "enabled", { value: false, enumerable: true });
  return log;
}

const isBuffer = (value) => value instanceof Uint8Array && value._isBuffer === true;

module.exports = {
  callbackify,
  debug: debuglog,
  debuglog,
  deprecate,
  format,
  formatWithOptions,
  inherits,
  inspect,
  isDeepStrictEqual: (a, b) => isDeepEqual(a, b, true),
  promisify,
  stripVTControlCharacters,
  toUSVString: (text) => String(text).toWellFormed(),
  types,
  isArray: Array.isArray,
  isBoolean: (v) => typeof v === "boolean",
  isBuffer,
  isDate: types.isDate,
  isError: (v) => v instanceof Error || types.isNativeError(v),
  isFunction: (v) => typeof v === "function",
  isNull: (v) => v === null,
  isNullOrUndefined: (v) => v === null || v === undefined,
  isNumber: (v) => typeof v === "number",
  isObject: (v) => v !== null && typeof v === "object",
  isPrimitive: (v) => v === null || (typeof v !== "object" && typeof v !== "function"),
  isRegExp: types.isRegExp,
  isString: (v) => typeof v === "string",
  isSymbol: (v) => typeof v === "symbol",
  isUndefined: (v) => v === undefined,
  _extend: (target, source) => (source === null || typeof source !== "object" ? target : Object.assign(target, source)),
};
if (typeof TextEncoder !== "undefined") module.exports.TextEncoder = TextEncoder;
if (typeof TextDecoder !== "undefined") module.exports.TextDecoder = TextDecoder;
