// Deep equality as Node's documentation of `assert.deepEqual` and `assert.deepStrictEqual` has it.
"use strict";
const types = require("sallyport:internal/types");

const isObject = (v) => v !== null && typeof v === "object";
const tagOf = (v) => Object.prototype.toString.call(v);
const enumerableSymbols = (v) =>
  Object.getOwnPropertySymbols(v).filter((k) => Object.prototype.propertyIsEnumerable.call(v, k));

function isDeepEqual(a, b, strict) {
  return compare(a, b, strict, []);
}

function compare(a, b, strict, stack) {
  if (strict ? Object.is(a, b) : a === b) return true;
  if (!isObject(a) || !isObject(b)) {
    if (strict || isObject(a) || isObject(b))
      return typeof a === "number" && typeof b === "number" && a !== a && b !== b;
    return (a == b && typeof a !== "function" && typeof b !== "function") || (a !== a && b !== b);
  }
  if (strict && Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (tagOf(a) !== tagOf(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && a.length !== b.length) return false;
  if (types.isDate(a) !== types.isDate(b) || types.isRegExp(a) !== types.isRegExp(b)) return false;
  if (types.isDate(a) && a.getTime() !== b.getTime() && !(Number.isNaN(a.getTime()) && Number.isNaN(b.getTime())))
    return false;
  if (types.isRegExp(a) && (a.source !== b.source || a.flags !== b.flags || a.lastIndex !== b.lastIndex)) return false;
  if (a instanceof Error || b instanceof Error) {
    if (a.message !== b.message || a.name !== b.name) return false;
    if (!compare(a.cause, b.cause, strict, stack) || !compare(a.errors, b.errors, strict, stack)) return false;
  }
  if (types.isBoxedPrimitive(a)) {
    if (!types.isBoxedPrimitive(b) || !Object.is(a.valueOf(), b.valueOf())) return false;
  }
  if (ArrayBuffer.isView(a) || types.isAnyArrayBuffer(a)) {
    if (!sameBytes(a, b, strict)) return false;
  }
  if (types.isWeakMap(a) || types.isWeakSet(a) || types.isPromise(a)) return false;
  // An object that is being compared already counts as equal to its counterpart.
  const open = stack.find(([x, y]) => x === a || y === b);
  if (open !== undefined) return open[0] === a && open[1] === b;
  stack.push([a, b]);
  const same = sameContent(a, b, strict, stack);
  stack.pop();
  return same;
}

function sameBytes(a, b, strict) {
  const isFloat = types.isFloat32Array(a) || types.isFloat64Array(a) || types.isFloat16Array(a);
  if (isFloat && !strict) return a.length === b.length && a.every((n, i) => n === b[i]);
  if (a.byteLength !== b.byteLength) return false;
  const bytes = (v) =>
    ArrayBuffer.isView(v) ? new Uint8Array(v.buffer, v.byteOffset, v.byteLength) : new Uint8Array(v);
  const [x, y] = [bytes(a), bytes(b)];
  return x.every((n, i) => n === y[i]);
}

function sameContent(a, b, strict, stack) {
  const isIndexed = ArrayBuffer.isView(a) && !types.isDataView(a);
  const keys = isIndexed ? Object.keys(a).filter((k) => !/^\d+$/.test(k)) : Object.keys(a);
  const others = isIndexed ? Object.keys(b).filter((k) => !/^\d+$/.test(k)) : Object.keys(b);
  if (keys.length !== others.length) return false;
  if (strict) {
    const symbols = enumerableSymbols(a);
    if (symbols.length !== enumerableSymbols(b).length) return false;
    keys.push(...symbols);
  }
  for (const key of keys) {
    if (!Object.prototype.propertyIsEnumerable.call(b, key) || !compare(a[key], b[key], strict, stack)) return false;
  }
  if (types.isSet(a))
    return types.isSet(b) && a.size === b.size && matches([...a], [...b], (x, y) => compare(x, y, strict, stack));
  if (types.isMap(a)) {
    return (
      types.isMap(b) &&
      a.size === b.size &&
      matches([...a], [...b], ([k, v], [l, w]) => compare(k, l, strict, stack) && compare(v, w, strict, stack))
    );
  }
  return true;
}

/** Whether the items can be paired: each of the first with another of the second. */
function matches(first, second, same) {
  const rest = second;
  return first.every((x) => {
    const index = rest.findIndex((y) => same(x, y));
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  });
}

module.exports = { isDeepEqual };
