/**
 * What the permit table says about a member of which only the name is known. Generated from the permits by `node scripts/docs.js`; do not edit.
 * Data alone: the compiler and the verifier import it without loading the runtime.
 *
 * Only what guests' own objects inherit is here. Members of namespaces and constructors, `Math.floor` say, are found on their facades, which hold nothing
 * but stand-ins, and what a feature grants on the domain's own variants of them. The facade of `Object` has no variant.
 */

/** Never in place: the engine or the guards obey them (I2). */
export const SPECIAL_NAMES =
  "__defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ __proto__ arguments callee caller constructor prototype stack stackTraceLimit";

/** Natives that only ask their receiver and arguments, or write the internal slots of a genuine receiver. */
export const INERT_METHODS =
  "abs add adopt apply at bind blank calendarId call charAt charCodeAt clear codePointAt day dayOfWeek dayOfYear days daysInMonth daysInWeek daysInYear defer delete difference dispose disposeAsync disposed entries epochMilliseconds epochNanoseconds equals era eraYear every find findIndex findLast findLastIndex forEach get getBigInt64 getBigUint64 getFloat16 getFloat32 getFloat64 getInt16 getInt32 getInt8 getOrInsert getOrInsertComputed getTime getTimeZoneTransition getUTCDate getUTCDay getUTCFullYear getUTCHours getUTCMilliseconds getUTCMinutes getUTCMonth getUTCSeconds getUint16 getUint32 getUint8 grow growable has hour hours hoursInDay inLeapYear intersection isDisjointFrom isSubsetOf isSupersetOf isWellFormed keys microsecond microseconds millisecond milliseconds minute minutes month monthCode months monthsInYear move nanosecond nanoseconds negated next offset offsetNanoseconds reduce reduceRight resize return round second seconds set setFloat16 setFloat32 setFloat64 setFromBase64 setFromHex setInt16 setInt32 setInt8 setTime setUTCDate setUTCFullYear setUTCHours setUTCMilliseconds setUTCMinutes setUTCMonth setUTCSeconds setUint16 setUint32 setUint8 sign since some startOfDay subarray substr substring subtract symmetricDifference throw timeZoneId toArray toBase64 toExponential toFixed toHex toISOString toInstant toLowerCase toPlainDate toPlainDateTime toPlainMonthDay toPlainTime toPlainYearMonth toPrecision toReversed toSpliced toTemporalInstant toUTCString toUpperCase toWellFormed toZonedDateTime toZonedDateTimeISO total transfer transferToFixedLength trim trimEnd trimLeft trimRight trimStart union until use valueOf values week weekOfYear weeks withCalendar withPlainTime withTimeZone year yearOfWeek years";

/** Natives that write members of their receiver: never on a strict object that is no array. */
export const WRITING_METHODS = "copyWithin pop push reverse shift unshift";

/** Natives that write into what the species of an array constructs. */
export const SPECIES_METHODS = "filter flat flatMap map slice splice";

/** Natives that turn an argument into text, or look it up: in place with primitive arguments alone. */
export const TEXT_METHODS =
  "anchor big blink bold concat drop endsWith exec fill fixed fontcolor fontsize hasOwnProperty includes indexOf italics lastIndexOf link normalize padEnd padStart propertyIsEnumerable repeat setBigInt64 setBigUint64 small startsWith strike sub sup take test with";

/** Natives that, in strict code, are in place with primitive arguments alone. */
export const STRICT_TEXT_METHODS = "set";

/** Natives that are called on what `$s_receiver` gives, with any arguments; those that, in strict code, are called so besides. */
export const RECEIVER_METHODS = "endsWith exec hasOwnProperty includes indexOf lastIndexOf startsWith test toString";
export const STRICT_RECEIVER_METHODS = "concat filter flat flatMap map set slice splice";

/** Natives that call methods of their first argument: in place with primitives and literal regular expressions alone. */
export const PATTERN_METHODS = "match matchAll replace replaceAll search split";

/** Never called in place: they have an implementation of their own, or are denied. */
export const TAMED_METHODS =
  "catch compile finally getDate getDay getFullYear getHours getMilliseconds getMinutes getMonth getOwnPropertyDescriptor getOwnPropertyDescriptors getSeconds getTimezoneOffset getYear isPrototypeOf join localeCompare setDate setFullYear setHours setMilliseconds setMinutes setMonth setSeconds setYear sort then toDateString toGMTString toJSON toLocaleDateString toLocaleLowerCase toLocaleString toLocaleTimeString toLocaleUpperCase toSorted toString toTimeString";

/** What every function inherits: a call by one of these names hands on a function as its receiver. */
export const FUNCTION_METHODS =
  "apply bind call hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf";

/** Functions of the language that give numbers, and those that give other primitives, when they are called. */
export const NUMBER_FUNCTIONS =
  "Date.UTC Math.abs Math.acos Math.acosh Math.asin Math.asinh Math.atan Math.atan2 Math.atanh Math.cbrt Math.ceil Math.clz32 Math.cos Math.cosh Math.exp Math.expm1 Math.floor Math.fround Math.hypot Math.imul Math.log Math.log10 Math.log1p Math.log2 Math.max Math.min Math.pow Math.round Math.sign Math.sin Math.sinh Math.sqrt Math.tan Math.tanh Math.trunc Number Number.parseFloat Number.parseInt parseFloat parseInt";
export const PRIMITIVE_FUNCTIONS =
  "Array.isArray ArrayBuffer.isView BigInt Boolean Number.isFinite Number.isInteger Number.isNaN Number.isSafeInteger Object.is Object.isExtensible Object.isFrozen Object.isSealed String String.fromCharCode String.fromCodePoint decodeURI decodeURIComponent encodeURI encodeURIComponent escape isFinite isNaN unescape";

/** Those that give a new array, which iterates as the engine's do. */
export const LIST_FUNCTIONS =
  "Array.from Array.of Object.entries Object.getOwnPropertyNames Object.getOwnPropertySymbols Object.keys Object.values Reflect.ownKeys";
