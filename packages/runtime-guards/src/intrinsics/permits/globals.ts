/**
 * The names of globals: those that every domain has, and those that are known and not given. A domain's answer does
 * not depend on the host's environment: `process` in a browser is denied as it is in Node.
 */

/** Every domain has these, where the realm has them (R6). `globalThis` is the domain's own. */
export const BASE_GLOBALS =
  "AggregateError Array ArrayBuffer AsyncDisposableStack BigInt BigInt64Array BigUint64Array Boolean DataView Date DisposableStack Error EvalError Float16Array Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Iterator JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String SuppressedError Symbol SyntaxError Temporal TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet decodeURI decodeURIComponent encodeURI encodeURIComponent escape isFinite isNaN parseFloat parseInt undefined unescape";

/** Intrinsics of the language that a feature grants; they have permits as those above have. */
export const FEATURE_INTRINSICS = "Atomics SharedArrayBuffer";
