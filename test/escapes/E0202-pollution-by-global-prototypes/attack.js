for (const C of [Object, Array, Function.prototype ? Map : Map, Set, Promise, RegExp, Error, TypeError, String, Number, Boolean, Symbol, BigInt, WeakMap, WeakSet, Uint8Array, ArrayBuffer, DataView]) {
  tries(() => { C.prototype.polluted = "ESCAPED"; return C.prototype.polluted; });
}
