import type { PermitGroup } from "./model.js";

const TYPED_ARRAYS =
  "BigInt64Array BigUint64Array Float16Array Float32Array Float64Array Int16Array Int32Array Int8Array Uint16Array Uint32Array Uint8Array Uint8ClampedArray";

const TYPED_ARRAY_PROTOTYPES =
  "BigInt64Array.prototype BigUint64Array.prototype Float16Array.prototype Float32Array.prototype Float64Array.prototype Int16Array.prototype Int32Array.prototype Int8Array.prototype Uint16Array.prototype Uint32Array.prototype Uint8Array.prototype Uint8ClampedArray.prototype";

/** Arrays, keyed collections and binary data. */
export const collectionPermits: readonly PermitGroup[] = [
  { on: "", kind: "constructor", members: "Array", why: "makes fresh arrays" },
  { on: "Array", kind: "object", members: "prototype", why: "shared, so seen as a facade" },
  { on: "Array", kind: "native", members: "isArray", why: "answers a boolean" },
  {
    on: "Array",
    kind: "tamed",
    members: "from fromAsync of",
    why: "write into what their receiver constructs, which may be somebody's instance",
  },
  { on: "Array", kind: "tamed", members: "@@species", why: "gives its receiver, which may be a facade" },
  { on: "Array.prototype", kind: "constant", members: "length", why: "0" },
  { on: "Array.prototype", kind: "link", members: "constructor @@iterator", why: "the facade; values" },
  {
    on: "Array.prototype",
    kind: "mutator",
    members: "copyWithin fill pop push reverse shift unshift",
    why: "writes its receiver",
  },
  {
    on: "Array.prototype",
    kind: "tamed",
    members: "concat filter flat flatMap map slice splice",
    why: "write into what the species of the receiver constructs, which may be somebody's instance",
  },
  {
    on: "Array.prototype",
    kind: "native",
    members:
      "at entries every find findIndex findLast findLastIndex forEach includes indexOf keys lastIndexOf reduce reduceRight some toReversed toSpliced values with",
    why: "reads its receiver; results are fresh",
  },
  {
    on: "Array.prototype",
    kind: "tamed",
    members: "join sort toLocaleString toSorted toString",
    why: "elements may be functions or dates, as text; sort writes its receiver",
  },
  { on: "Array.prototype", kind: "object", members: "@@unscopables", why: "a shared record of booleans" },
  {
    on: "Array.prototype.@@unscopables",
    kind: "constant",
    members:
      "at copyWithin entries fill find findIndex findLast findLastIndex flat flatMap includes keys toReversed toSorted toSpliced values",
    why: "booleans",
  },

  { on: "", kind: "constructor", members: "Map Set WeakMap WeakSet", why: "makes fresh collections" },
  { on: "Map Set WeakMap WeakSet", kind: "object", members: "prototype", why: "shared, so seen as a facade" },
  { on: "Map Set", kind: "tamed", members: "@@species", why: "gives its receiver, which may be a facade" },
  { on: "Map", kind: "native", members: "groupBy", why: "results are fresh" },
  {
    on: "Map.prototype Set.prototype WeakMap.prototype WeakSet.prototype",
    kind: "link",
    members: "constructor",
    why: "the constructor's facade",
  },
  {
    on: "Map.prototype Set.prototype WeakMap.prototype WeakSet.prototype",
    kind: "constant",
    members: "@@toStringTag",
    why: "a string",
  },
  {
    on: "Map.prototype",
    kind: "native",
    members: "clear delete entries forEach get getOrInsert getOrInsertComputed has keys set size values",
    why: "reads and writes the internal slots of a genuine Map only",
  },
  { on: "Map.prototype", kind: "link", members: "@@iterator", why: "entries" },
  {
    on: "Set.prototype",
    kind: "native",
    members:
      "add clear delete difference entries forEach has intersection isDisjointFrom isSubsetOf isSupersetOf size symmetricDifference union values",
    why: "reads and writes the internal slots of a genuine Set only",
  },
  { on: "Set.prototype", kind: "link", members: "keys @@iterator", why: "values" },
  {
    on: "WeakMap.prototype",
    kind: "native",
    members: "delete get getOrInsert getOrInsertComputed has set",
    why: "reads and writes the internal slots of a genuine WeakMap only",
  },
  {
    on: "WeakSet.prototype",
    kind: "native",
    members: "add delete has",
    why: "reads and writes the internal slots of a genuine WeakSet only",
  },

  { on: "", kind: "constructor", members: "ArrayBuffer DataView", why: "makes fresh objects" },
  { on: "ArrayBuffer DataView", kind: "object", members: "prototype", why: "shared, so seen as a facade" },
  { on: "ArrayBuffer", kind: "native", members: "isView", why: "answers a boolean" },
  { on: "ArrayBuffer", kind: "tamed", members: "@@species", why: "gives its receiver, which may be a facade" },
  {
    on: "ArrayBuffer.prototype DataView.prototype",
    kind: "link",
    members: "constructor",
    why: "the constructor's facade",
  },
  { on: "ArrayBuffer.prototype DataView.prototype", kind: "constant", members: "@@toStringTag", why: "a string" },
  {
    on: "ArrayBuffer.prototype",
    kind: "native",
    members: "byteLength detached maxByteLength resizable resize slice transfer transferToFixedLength",
    why: "works on the internal slots of a genuine ArrayBuffer; species must give one too",
  },
  {
    on: "DataView.prototype",
    kind: "native",
    members:
      "buffer byteLength byteOffset getBigInt64 getBigUint64 getFloat16 getFloat32 getFloat64 getInt16 getInt32 getInt8 getUint16 getUint32 getUint8 setBigInt64 setBigUint64 setFloat16 setFloat32 setFloat64 setInt16 setInt32 setInt8 setUint16 setUint32 setUint8",
    why: "works on the internal slots of a genuine DataView",
  },

  { on: "", kind: "constructor", members: TYPED_ARRAYS, why: "makes fresh typed arrays" },
  { on: "", kind: "constructor", members: "%TypedArray%", why: "abstract: throws" },
  { on: `%TypedArray% ${TYPED_ARRAYS}`, kind: "object", members: "prototype", why: "shared, so seen as a facade" },
  { on: TYPED_ARRAYS, kind: "constant", members: "BYTES_PER_ELEMENT", why: "a number" },
  { on: TYPED_ARRAY_PROTOTYPES, kind: "constant", members: "BYTES_PER_ELEMENT", why: "a number" },
  {
    on: `%TypedArray%.prototype ${TYPED_ARRAY_PROTOTYPES}`,
    kind: "link",
    members: "constructor",
    why: "the constructor's facade",
  },
  {
    on: "%TypedArray%",
    kind: "static",
    members: "from of",
    why: "write only into a genuine typed array, which is data",
  },
  { on: "%TypedArray%", kind: "tamed", members: "@@species", why: "gives its receiver, which may be a facade" },
  {
    on: "%TypedArray%.prototype",
    kind: "native",
    members:
      "at buffer byteLength byteOffset copyWithin entries every fill filter find findIndex findLast findLastIndex forEach includes indexOf keys lastIndexOf length map reduce reduceRight reverse set slice some sort subarray toReversed toSorted values with @@toStringTag",
    why: "works on the internal slots of a genuine typed array; species must give one too",
  },
  { on: "%TypedArray%.prototype", kind: "textArguments", members: "join", why: "elements are numbers" },
  { on: "%TypedArray%.prototype", kind: "link", members: "toString @@iterator", why: "Array's toString; values" },
  {
    on: "%TypedArray%.prototype",
    kind: "tamed",
    members: "toLocaleString",
    why: "tells the host's locale; done here without one",
  },
  { on: "Uint8Array", kind: "native", members: "fromBase64 fromHex", why: "makes a fresh Uint8Array" },
  {
    on: "Uint8Array.prototype",
    kind: "native",
    members: "setFromBase64 setFromHex toBase64 toHex",
    why: "works on the internal slots of a genuine Uint8Array",
  },
];
