// `util.types` for guests: by tags, and by methods of the language that throw for what has not their internal slot.
"use strict";

const tagOf = (v) => Object.prototype.toString.call(v).slice(8, -1);
const isObject = (v) => v !== null && typeof v === "object";
const tagged = (tag) => (v) => isObject(v) && tagOf(v) === tag;
/** Whether a method of the language takes `v` as its receiver. */
const accepts = (method) => (v) => {
  if (!isObject(v)) return false;
  try {
    method(v);
    return true;
  } catch {
    return false;
  }
};

const typedArrayTag = (v) => (ArrayBuffer.isView(v) ? v[Symbol.toStringTag] : undefined);
const isA = (name) => (v) => typedArrayTag(v) === name;
const isFunctionOf =
  (...tags) =>
  (v) =>
    typeof v === "function" && tags.includes(tagOf(v));

const types = {
  isArgumentsObject: tagged("Arguments"),
  isArrayBuffer: (v) => isObject(v) && v instanceof ArrayBuffer,
  isSharedArrayBuffer: tagged("SharedArrayBuffer"),
  isAnyArrayBuffer: (v) => types.isArrayBuffer(v) || types.isSharedArrayBuffer(v),
  isArrayBufferView: (v) => ArrayBuffer.isView(v),
  isTypedArray: (v) => ArrayBuffer.isView(v) && tagOf(v) !== "DataView",
  isDataView: (v) => ArrayBuffer.isView(v) && tagOf(v) === "DataView",
  isAsyncFunction: isFunctionOf("AsyncFunction", "AsyncGeneratorFunction"),
  isGeneratorFunction: isFunctionOf("GeneratorFunction", "AsyncGeneratorFunction"),
  isGeneratorObject: (v) => ["Generator", "AsyncGenerator"].includes(isObject(v) ? tagOf(v) : ""),
  isBigIntObject: accepts((v) => BigInt.prototype.valueOf.call(v)),
  isBooleanObject: accepts((v) => Boolean.prototype.valueOf.call(v)),
  isNumberObject: accepts((v) => Number.prototype.valueOf.call(v)),
  isStringObject: accepts((v) => String.prototype.valueOf.call(v)),
  isSymbolObject: accepts((v) => Symbol.prototype.valueOf.call(v)),
  isBoxedPrimitive: (v) =>
    types.isNumberObject(v) ||
    types.isStringObject(v) ||
    types.isBooleanObject(v) ||
    types.isBigIntObject(v) ||
    types.isSymbolObject(v),
  isDate: accepts((v) => Date.prototype.getTime.call(v)),
  isMap: accepts((v) => Map.prototype.has.call(v, 0)),
  isSet: accepts((v) => Set.prototype.has.call(v, 0)),
  isWeakMap: accepts((v) => WeakMap.prototype.has.call(v, v)),
  isWeakSet: accepts((v) => WeakSet.prototype.has.call(v, v)),
  isMapIterator: tagged("Map Iterator"),
  isSetIterator: tagged("Set Iterator"),
  isNativeError: tagged("Error"),
  isPromise: (v) => isObject(v) && v instanceof Promise,
  isRegExp: (v) => tagged("RegExp")(v) || (isObject(v) && v instanceof RegExp),
};
for (const name of "Int8 Uint8 Uint8Clamped Int16 Uint16 Int32 Uint32 Float16 Float32 Float64 BigInt64 BigUint64".split(
  " ",
)) {
  types[`is${name}Array`] = isA(`${name}Array`);
}
module.exports = types;
