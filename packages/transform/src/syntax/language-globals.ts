/** Globals of the language that every domain has, in every engine, and that never change in it: emitted code holds them as constants. */

import { LIST_FUNCTIONS, NUMBER_FUNCTIONS, PRIMITIVE_FUNCTIONS } from "@sallyport/runtime-guards/member-names";

const GLOBALS =
  "AggregateError Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet decodeURI decodeURIComponent encodeURI encodeURIComponent escape isFinite isNaN parseFloat parseInt unescape";

const globals: ReadonlySet<string> = new Set(GLOBALS.split(" "));

/** Members of namespaces and constructors that do not look at their receiver, or make without one what they make with it. */
const functions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    Array: "from isArray of",
    ArrayBuffer: "isView",
    Date: "UTC",
    JSON: "parse stringify",
    Math: "abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh exp expm1 floor fround hypot imul log log10 log1p log2 max min pow round sign sin sinh sqrt tan tanh trunc",
    Number: "isFinite isInteger isNaN isSafeInteger parseFloat parseInt",
    Object:
      "assign create defineProperties defineProperty entries freeze fromEntries getOwnPropertyDescriptor getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols getPrototypeOf hasOwn is isExtensible isFrozen isSealed keys preventExtensions seal setPrototypeOf values",
    Reflect:
      "apply construct defineProperty deleteProperty get getOwnPropertyDescriptor getPrototypeOf has isExtensible ownKeys preventExtensions set setPrototypeOf",
    String: "fromCharCode fromCodePoint",
    Symbol: "for",
  }).map(([holder, names]): [string, ReadonlySet<string>] => [holder, new Set(names.split(" "))]),
);

/** What only converts its arguments, so that with primitives it may be the native. */
const converting: ReadonlySet<string> = new Set(
  "BigInt Error EvalError RangeError ReferenceError String String.fromCharCode String.fromCodePoint SyntaxError TypeError URIError decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape".split(
    " ",
  ),
);
const numbers: ReadonlySet<string> = new Set(NUMBER_FUNCTIONS.split(" "));
const primitives: ReadonlySet<string> = new Set(PRIMITIVE_FUNCTIONS.split(" "));

const lists: ReadonlySet<string> = new Set(LIST_FUNCTIONS.split(" "));

/** What a function of the language gives when it is called: `m` a number, `q` another primitive, `a` a new array, `n` anything. */
export type ResultKind = "m" | "q" | "a" | "n";

export function resultKindOf(path: string): ResultKind {
  return numbers.has(path) ? "m" : primitives.has(path) ? "q" : lists.has(path) ? "a" : "n";
}

export function givesText(path: string): boolean {
  return path.startsWith("String") || /code|escape/i.test(path);
}

export function onlyConverts(path: string): boolean {
  return converting.has(path);
}

export function isLanguageGlobal(name: string): boolean {
  return globals.has(name);
}

export function isFunctionOfGlobal(holder: string, member: string): boolean {
  return functions.get(holder)?.has(member) === true;
}
