/**
 * The globals that ECMAScript 2025 itself defines and that need no grant. The names that give authority (`eval`, `WeakRef`, `SharedArrayBuffer`, `Intl`, …)
 * are not among them: a host that provides one lists it. What a domain really gives for a name is the runtime's to say; this list only
 * keeps `globals: ["log"]` from having to repeat the language.
 */
export const intrinsicGlobals: ReadonlySet<string> = new Set(
  `globalThis Infinity NaN undefined
   parseFloat parseInt isFinite isNaN decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape
   AggregateError Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError Float16Array Float32Array Float64Array Function
   Int8Array Int16Array Int32Array Iterator Map Number Object Promise Proxy RangeError ReferenceError RegExp Set String Symbol SyntaxError TypeError
   Uint8Array Uint8ClampedArray Uint16Array Uint32Array URIError WeakMap WeakSet
   JSON Math Reflect
   SuppressedError DisposableStack AsyncDisposableStack`
    .trim()
    .split(/\s+/),
);
