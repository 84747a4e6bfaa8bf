/** Globals of the language that every domain has, in every engine, and that never change in it: emitted code holds them as constants. */

import { LIST_FUNCTIONS, NUMBER_FUNCTIONS, PRIMITIVE_FUNCTIONS } from "@sallyport/runtime-guards/member-names";

const GLOBALS =
  "AggregateError Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet decodeURI decodeURIComponent encodeURI encodeURIComponent escape isFinite isNaN parseFloat parseInt unescape";

const globals: ReadonlySet<string> = new Set(GLOBALS.split(" "));

const namesOfEach = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(lists).map(([holder, names]) => [holder, new Set(names.split(" "))]));

/** Members of namespaces and constructors that do not look at their receiver, or make without one what they make with it. */
const functions = namesOfEach({
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
});

/** Methods of the language's prototypes, as far as every engine has them. None of the names is that of an accessor. */
const methods = namesOfEach({
  Array:
    "concat copyWithin entries every fill filter find findIndex flat flatMap forEach includes indexOf join keys lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toString unshift values",
  Boolean: "toString valueOf",
  Date: "getTime toISOString toJSON toString valueOf",
  Error: "toString",
  Function: "apply bind call toString",
  Map: "clear delete entries forEach get has keys set values",
  Number: "toFixed toPrecision toString valueOf",
  Object: "hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf",
  Promise: "catch finally then",
  RegExp: "exec test toString",
  Set: "add clear delete entries forEach has keys values",
  String:
    "charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf match normalize padEnd padStart repeat replace search slice split startsWith substr substring toLowerCase toString toUpperCase trim trimEnd trimStart valueOf",
  Symbol: "toString valueOf",
  WeakMap: "delete get has set",
  WeakSet: "add delete has",
});

/** Members of namespaces and constructors that are numbers or symbols. */
const values = namesOfEach({
  Math: "E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2",
  Number: "EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NEGATIVE_INFINITY NaN POSITIVE_INFINITY",
  Symbol:
    "asyncIterator hasInstance isConcatSpreadable iterator match matchAll replace search split toPrimitive toStringTag",
});

const literals: ReadonlyMap<string, string> = new Map([
  ["[]", "Array"],
  ["{}", "Object"],
]);

/**
 * The path of a member of what has a path, where it never changes and is there in every engine: `Math.floor`, `Array.prototype`, `Array.prototype.slice`, `[].slice`; null for any
 * other member.
 */
export function pathOfMember(holder: string, name: string): string | null {
  const literal = literals.get(holder);
  if (literal !== undefined) return methods.get(literal)!.has(name) ? `${holder}.${name}` : null;
  const dot = holder.indexOf(".");
  if (dot >= 0) {
    const isMethod = holder.slice(dot + 1) === "prototype" && methods.get(holder.slice(0, dot))?.has(name);
    return isMethod === true ? `${holder}.${name}` : null;
  }
  const isMember = name === "prototype" ? methods.has(holder) : isFunctionOfGlobal(holder, name);
  return isMember || values.get(holder)?.has(name) === true ? `${holder}.${name}` : null;
}

/** Whether a path is that of a function: of a method, or of a member of a namespace or a constructor. */
export function isFunctionPath(path: string): boolean {
  const [holder, name, method] = path.split(".");
  return method !== undefined || (name !== undefined && (literals.has(holder!) || isFunctionOfGlobal(holder!, name)));
}

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
  // `Array.from` makes the list of its receiver, if it is lent to one.
  if (lists.has(path)) return "a";
  const called = path.replace(/\.(?:apply|call)$/, "");
  return numbers.has(called) ? "m" : primitives.has(called) ? "q" : "n";
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
