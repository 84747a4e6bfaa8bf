import type { PermitGroup } from "./model.js";

/** String, RegExp, Number, BigInt, Math, JSON, Date and the global functions. */
export const textAndNumberPermits: readonly PermitGroup[] = [
  { on: "", kind: "tamed", members: "String", why: "its argument may be a function, as text" },
  { on: "String", kind: "object", members: "prototype", why: "shared, so seen as a facade" },
  { on: "String", kind: "textArguments", members: "fromCharCode fromCodePoint", why: "makes a string of numbers" },
  { on: "String", kind: "tamed", members: "raw", why: "what it joins may be functions, as text" },
  { on: "String.prototype", kind: "constant", members: "length", why: "0" },
  { on: "String.prototype", kind: "link", members: "constructor", why: "the constructor's facade" },
  { on: "String.prototype", kind: "native", members: "toString valueOf", why: "gives a primitive" },
  {
    on: "String.prototype",
    kind: "text",
    members:
      "anchor at big blink bold charAt charCodeAt codePointAt concat fixed fontcolor fontsize indexOf isWellFormed italics lastIndexOf link normalize padEnd padStart repeat slice small strike sub substr substring sup toLowerCase toUpperCase toWellFormed trim trimEnd trimStart @@iterator",
    why: "computes with text",
  },
  { on: "String.prototype", kind: "link", members: "trimLeft trimRight", why: "trimStart and trimEnd" },
  {
    on: "String.prototype",
    kind: "tamed",
    members: "endsWith includes startsWith",
    why: "refuse regular expressions; the argument may be a function, as text",
  },
  {
    on: "String.prototype",
    kind: "tamed",
    members: "match matchAll replace replaceAll search split",
    why: "call a method of the pattern, which may be a native one that writes its receiver or obeys species",
  },
  {
    on: "String.prototype",
    kind: "tamed",
    members: "localeCompare toLocaleLowerCase toLocaleUpperCase",
    why: "tell the host's locale; done here without one",
  },

  { on: "", kind: "tamed", members: "RegExp", why: "its pattern may be a function, as text" },
  { on: "RegExp", kind: "object", members: "prototype", why: "shared, so seen as a facade" },
  { on: "RegExp", kind: "native", members: "escape", why: "takes a string only" },
  { on: "RegExp", kind: "tamed", members: "@@species", why: "gives its receiver, which may be a facade" },
  {
    on: "RegExp",
    kind: "tamed",
    members: "input $_ lastMatch $& lastParen $+ leftContext $` rightContext $' $1 $2 $3 $4 $5 $6 $7 $8 $9",
    why: "tell what the last match in the whole realm was, the host's included: refused where they are read",
  },
  { on: "RegExp.prototype", kind: "link", members: "constructor", why: "the constructor's facade" },
  { on: "RegExp.prototype", kind: "textArguments", members: "exec", why: "writes lastIndex of a genuine RegExp only" },
  {
    on: "RegExp.prototype",
    kind: "tamed",
    members: "test toString @@match @@matchAll @@replace @@search @@split",
    why: "generic: write lastIndex of any receiver, obey species, or make text of what members are",
  },
  {
    on: "RegExp.prototype",
    kind: "static",
    members: "dotAll flags global hasIndices ignoreCase multiline source sticky unicode unicodeSets",
    why: "tells a string or boolean",
  },
  { on: "RegExp.prototype", kind: "deny", members: "compile", why: "changes a frozen object" },

  { on: "", kind: "constructor", members: "Number", why: "makes a number" },
  { on: "", kind: "tamed", members: "BigInt", why: "its error message shows the argument as text" },
  { on: "Number BigInt", kind: "object", members: "prototype", why: "shared, so seen as a facade" },
  {
    on: "Number",
    kind: "native",
    members: "isFinite isInteger isNaN isSafeInteger",
    why: "answers a boolean",
  },
  { on: "Number", kind: "link", members: "parseFloat parseInt", why: "the globals of the same name" },
  {
    on: "Number",
    kind: "constant",
    members: "EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NEGATIVE_INFINITY NaN POSITIVE_INFINITY",
    why: "numbers",
  },
  { on: "BigInt", kind: "textArguments", members: "asIntN asUintN", why: "gives a primitive" },
  { on: "Number.prototype BigInt.prototype", kind: "link", members: "constructor", why: "the constructor's facade" },
  {
    on: "Number.prototype",
    kind: "native",
    members: "toExponential toFixed toPrecision toString valueOf",
    why: "gives a primitive",
  },
  { on: "BigInt.prototype", kind: "native", members: "toString valueOf", why: "gives a primitive" },
  {
    on: "Number.prototype BigInt.prototype",
    kind: "tamed",
    members: "toLocaleString",
    why: "tells the host's locale; done here without one",
  },
  { on: "BigInt.prototype", kind: "constant", members: "@@toStringTag", why: "a string" },

  { on: "", kind: "object", members: "Math", why: "a namespace of pure functions" },
  {
    on: "Math",
    kind: "native",
    members:
      "abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh exp expm1 f16round floor fround hypot imul log log10 log1p log2 max min pow round sign sin sinh sqrt sumPrecise tan tanh trunc",
    why: "computes with numbers",
  },
  {
    on: "Math",
    kind: "constant",
    members: "E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 @@toStringTag",
    why: "primitives",
  },
  { on: "Math", kind: "deny", members: "random", why: "randomness is authority", feature: "random" },

  { on: "", kind: "object", members: "JSON", why: "a namespace" },
  {
    on: "JSON",
    kind: "tamed",
    members: "parse",
    why: "with a reviver it walks into, and writes, what the reviver plants",
  },
  {
    on: "JSON",
    kind: "native",
    members: "isRawJSON",
    why: "tells what an object is",
  },
  {
    on: "JSON",
    kind: "tamed",
    members: "stringify",
    why: "reads string keys only, and private names are symbols; functions are left out",
  },
  { on: "JSON", kind: "textArguments", members: "rawJSON", why: "makes a frozen object of text" },
  { on: "JSON", kind: "constant", members: "@@toStringTag", why: "a string" },

  { on: "", kind: "tamed", members: "Date", why: "without arguments it is the clock, and it tells the time zone" },
  { on: "Date", kind: "object", members: "prototype", why: "shared, so seen as a facade" },
  { on: "Date", kind: "deny", members: "now", why: "the clock is authority", feature: "clock" },
  {
    on: "Date",
    kind: "tamed",
    members: "parse",
    why: "a text without a time zone is in the host's; here it is in UTC",
  },
  { on: "Date", kind: "native", members: "UTC", why: "computes with numbers" },
  { on: "Date.prototype", kind: "link", members: "constructor toGMTString", why: "the facade; toUTCString" },
  {
    on: "Date.prototype",
    kind: "native",
    members:
      "getTime getUTCDate getUTCDay getUTCFullYear getUTCHours getUTCMilliseconds getUTCMinutes getUTCMonth getUTCSeconds setTime setUTCDate setUTCFullYear setUTCHours setUTCMilliseconds setUTCMinutes setUTCMonth setUTCSeconds toISOString toUTCString valueOf",
    why: "in UTC; writes the internal slot of a genuine Date only",
  },
  {
    on: "Date.prototype",
    kind: "tamed",
    members:
      "getDate getDay getFullYear getHours getMilliseconds getMinutes getMonth getSeconds getTimezoneOffset getYear setDate setFullYear setHours setMilliseconds setMinutes setMonth setSeconds setYear toDateString toString toTimeString",
    why: "tells the host's time zone; here it is UTC",
  },
  {
    on: "Date.prototype",
    kind: "tamed",
    members: "toLocaleDateString toLocaleString toLocaleTimeString",
    why: "tells the host's locale and time zone",
  },
  {
    on: "Date.prototype",
    kind: "native",
    members: "toTemporalInstant",
    why: "gives a fresh, immutable value",
  },
  { on: "Date.prototype", kind: "tamed", members: "toJSON @@toPrimitive", why: "calls methods of its receiver" },

  { on: "", kind: "native", members: "isFinite isNaN", why: "computes with numbers" },
  {
    on: "",
    kind: "textArguments",
    members: "parseFloat parseInt",
    why: "reads a number off a text; with a radix of 36 any text is one",
  },
  {
    on: "",
    kind: "textArguments",
    members: "decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape",
    why: "computes with text",
  },
];
