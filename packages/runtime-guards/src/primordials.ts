/**
 * The intrinsics that the runtime itself uses, captured once at load.
 *
 * Invariants I11 and I12. The host may patch its realm after this module is loaded, and a guest may find a way to
 * make it do so; the guards must go on meaning what they meant. So no other file of the runtime calls a method of a
 * built-in object, names a global, spreads, or iterates with `for-of`: it uses the constants below. Methods are
 * *uncurried*: `arrayPush(list, item)` is `list.push(item)` as it was at load.
 */

// The one place where the names of globals may stand.
const { apply: reflectApplyNative } = Reflect;
const { bind, call } = Function.prototype;
const uncurryThis = (method: Function): never => reflectApplyNative(bind, call, [method]) as never;

type Key = PropertyKey;

// Reflect
export const reflectApply = Reflect.apply as (f: Function, self: unknown, args: ArrayLike<unknown>) => unknown;
export const reflectConstruct = Reflect.construct as (
  f: Function,
  args: ArrayLike<unknown>,
  newTarget?: Function,
) => object;
export const reflectGet = Reflect.get as (o: object, k: Key, receiver?: unknown) => unknown;
export const reflectSet = Reflect.set as (o: object, k: Key, v: unknown, receiver?: unknown) => boolean;
export const reflectHas = Reflect.has as (o: object, k: Key) => boolean;
export const reflectDefineProperty = Reflect.defineProperty as (o: object, k: Key, d: PropertyDescriptor) => boolean;
export const reflectDeleteProperty = Reflect.deleteProperty as (o: object, k: Key) => boolean;
export const reflectOwnKeys = Reflect.ownKeys as (o: object) => (string | symbol)[];
export const reflectGetPrototypeOf = Reflect.getPrototypeOf as (o: object) => object | null;
export const reflectSetPrototypeOf = Reflect.setPrototypeOf as (o: object, p: object | null) => boolean;
export const reflectIsExtensible = Reflect.isExtensible as (o: object) => boolean;
export const reflectPreventExtensions = Reflect.preventExtensions as (o: object) => boolean;
export const reflectGetOwnPropertyDescriptor = Reflect.getOwnPropertyDescriptor as (
  o: object,
  k: Key,
) => PropertyDescriptor | undefined;

// Object
export const objectCreate = Object.create as (p: object | null, d?: PropertyDescriptorMap) => any;
export const objectDefineProperty = Object.defineProperty as <T>(o: T, k: Key, d: PropertyDescriptor) => T;
export const objectFreeze = Object.freeze as <T>(o: T) => T;
export const objectKeys = Object.keys as (o: object) => string[];
export const objectAssign = Object.assign as (target: object, ...sources: unknown[]) => object;
export const objectValues = Object.values as (o: object) => unknown[];
export const objectEntries = Object.entries as (o: object) => [string, unknown][];
export const objectIs = Object.is as (a: unknown, b: unknown) => boolean;
export const objectGetPrototypeOf = Object.getPrototypeOf as (o: unknown) => object | null;
export const objectSetPrototypeOf = Object.setPrototypeOf as <T>(o: T, p: object | null) => T;
export const objectPreventExtensions = Object.preventExtensions as <T>(o: T) => T;
export const objectGetOwnPropertyNames = Object.getOwnPropertyNames as (o: object) => string[];
export const objectGetOwnPropertySymbols = Object.getOwnPropertySymbols as (o: object) => symbol[];
export const FeralObjectPrototype: object = Object.prototype;
export const objectHasOwn = uncurryThis(Object.prototype.hasOwnProperty) as (o: object, k: Key) => boolean;
export const FeralObjectHasOwnProperty = Object.prototype.hasOwnProperty;
export const objectHasOwnProperty = uncurryThis(Object.prototype.hasOwnProperty) as (o: unknown, k: Key) => boolean;
export const objectPropertyIsEnumerable = uncurryThis(Object.prototype.propertyIsEnumerable) as (
  o: object,
  k: Key,
) => boolean;
/** Of an own member too that the engine computes when it is read, as V8 does an error's `stack`, these find the functions without a read. */
export const objectLookupGetter = uncurryThis(
  (Object.prototype as never as { __lookupGetter__: Function }).__lookupGetter__,
) as (o: object, k: Key) => Function | undefined;
export const objectLookupSetter = uncurryThis(
  (Object.prototype as never as { __lookupSetter__: Function }).__lookupSetter__,
) as (o: object, k: Key) => Function | undefined;
export const objectToString = uncurryThis(Object.prototype.toString) as (o: unknown) => string;
/** ToObject: primitives are wrapped, objects come back as they are. */
export const toObject = Object as unknown as (v: unknown) => object;

// Function
export const FeralFunction = Function;
export const FeralFunctionPrototype: object = Function.prototype;
export const functionToString = uncurryThis(Function.prototype.toString) as (f: Function) => string;
export const FeralFunctionApply = Function.prototype.apply;
export const FeralFunctionCall = Function.prototype.call;
export const functionBind = uncurryThis(Function.prototype.bind) as (
  f: Function,
  self: unknown,
  ...args: unknown[]
) => Function;
export const functionCall = uncurryThis(Function.prototype.call) as (
  f: Function,
  self: unknown,
  ...args: unknown[]
) => unknown;

// Array
export const FeralArray = Array;
export const FeralArrayPrototype: object = Array.prototype;
export const arrayIsArray = Array.isArray as (v: unknown) => v is unknown[];
/** With its constructor as receiver: V8 is quick where it is given that and one argument. */
export const arrayFrom = functionBind(Array.from, Array) as (v: unknown, map?: unknown, thisArg?: unknown) => unknown[];
export const arrayPush = uncurryThis(Array.prototype.push) as <T>(a: T[], ...v: T[]) => number;
export const arrayPop = uncurryThis(Array.prototype.pop) as <T>(a: T[]) => T | undefined;
export const arrayShift = uncurryThis(Array.prototype.shift) as <T>(a: T[]) => T | undefined;
export const arraySlice = uncurryThis(Array.prototype.slice) as <T>(a: ArrayLike<T>, from?: number, to?: number) => T[];
export const arrayConcat = uncurryThis(Array.prototype.concat) as <T>(a: T[], ...v: (T | T[])[]) => T[];
export const arrayJoinFeral: object = Array.prototype.join;
export const arrayJoin = uncurryThis(Array.prototype.join) as (a: readonly unknown[], separator?: string) => string;
export const arrayMap = uncurryThis(Array.prototype.map) as <T, U>(a: readonly T[], f: (v: T, i: number) => U) => U[];
export const arrayFilter = uncurryThis(Array.prototype.filter) as <T>(
  a: readonly T[],
  f: (v: T, i: number) => boolean,
) => T[];
export const arrayForEach = uncurryThis(Array.prototype.forEach) as <T>(
  a: readonly T[],
  f: (v: T, i: number) => void,
) => void;
export const arraySome = uncurryThis(Array.prototype.some) as <T>(a: readonly T[], f: (v: T) => boolean) => boolean;
export const arrayIncludes = uncurryThis(Array.prototype.includes) as (a: readonly unknown[], v: unknown) => boolean;
export const arrayIndexOf = uncurryThis(Array.prototype.indexOf) as (a: readonly unknown[], v: unknown) => number;
export const arraySort = uncurryThis(Array.prototype.sort) as <T>(a: T[], f?: (x: T, y: T) => number) => T[];
export const arrayValues = uncurryThis(Array.prototype.values) as <T>(a: T[]) => IterableIterator<T>;
export const FeralArrayValues: Function = Array.prototype.values;

// String
export const FeralString = String;
/** ToString of a value, symbols included (as `String(v)`). */
export const stringOf = String as (v: unknown) => string;
export const stringStartsWith = uncurryThis(String.prototype.startsWith) as (
  s: string,
  t: string,
  at?: number,
) => boolean;
export const stringEndsWith = uncurryThis(String.prototype.endsWith) as (s: string, t: string) => boolean;
export const stringSlice = uncurryThis(String.prototype.slice) as (s: string, from?: number, to?: number) => string;
export const stringIndexOf = uncurryThis(String.prototype.indexOf) as (s: string, t: string, from?: number) => number;
export const stringLastIndexOf = uncurryThis(String.prototype.lastIndexOf) as (s: string, t: string) => number;
export const stringIncludes = uncurryThis(String.prototype.includes) as (s: string, t: string) => boolean;
export const stringCharAt = uncurryThis(String.prototype.charAt) as (s: string, i: number) => string;
export const stringCharCodeAt = uncurryThis(String.prototype.charCodeAt) as (s: string, i: number) => number;
export const stringCodePointAt = uncurryThis(String.prototype.codePointAt) as (
  s: string,
  i: number,
) => number | undefined;
/** With a string as separator only. */
export const stringSplit = uncurryThis(String.prototype.split) as (s: string, by: string, limit?: number) => string[];
export const stringRepeat = uncurryThis(String.prototype.repeat) as (s: string, n: number) => string;
export const stringPadStart = uncurryThis(String.prototype.padStart) as (s: string, n: number, with_: string) => string;
export const stringPadEnd = uncurryThis(String.prototype.padEnd) as (s: string, n: number, with_: string) => string;
export const stringToLowerCase = uncurryThis(String.prototype.toLowerCase) as (s: string) => string;
export const stringToUpperCase = uncurryThis(String.prototype.toUpperCase) as (s: string) => string;
export const stringNormalize = uncurryThis(String.prototype.normalize) as (s: string, form: string) => string;

// Number, BigInt, Math
export const numberOf = Number as (v: unknown) => number;
export const parseFloatOf: unknown = parseFloat;
export const parseIntOf: unknown = parseInt;
export const bigintOf = BigInt as (v: unknown) => bigint;
export const numberIsSafeInteger = Number.isSafeInteger as (v: unknown) => boolean;
export const numberIsFinite = Number.isFinite as (v: unknown) => boolean;
export const numberToString = uncurryThis(Number.prototype.toString) as (n: number, radix?: number) => string;
export const mathMin = Math.min;
export const mathMax = Math.max;
export const mathFloor = Math.floor;
export const mathPow = Math.pow;
export const mathSqrt = Math.sqrt;
export const mathImul = Math.imul;
export const mathRandom = Math.random;
export const maxSafeInteger: number = Number.MAX_SAFE_INTEGER;

// Symbol
export const makeSymbol = Symbol as unknown as (description?: string) => symbol;
export const symbolFor = Symbol.for as (key: string) => symbol;
export const symbolToString = uncurryThis(Symbol.prototype.toString) as (s: symbol) => string;
const descriptionGetter = Object.getOwnPropertyDescriptor(Symbol.prototype, "description")!.get!;
export const symbolDescription = uncurryThis(descriptionGetter) as (s: symbol) => string | undefined;
export const symbolIterator: typeof Symbol.iterator = Symbol.iterator;
export const symbolAsyncIterator: typeof Symbol.asyncIterator = Symbol.asyncIterator;
export const symbolHasInstance: typeof Symbol.hasInstance = Symbol.hasInstance;
export const symbolToPrimitive: typeof Symbol.toPrimitive = Symbol.toPrimitive;
export const symbolToStringTag: typeof Symbol.toStringTag = Symbol.toStringTag;
export const symbolSpecies: typeof Symbol.species = Symbol.species;
export const symbolIsConcatSpreadable: typeof Symbol.isConcatSpreadable = Symbol.isConcatSpreadable;
export const symbolMatch: typeof Symbol.match = Symbol.match;
export const symbolMatchAll: typeof Symbol.matchAll = Symbol.matchAll;
export const symbolReplace: typeof Symbol.replace = Symbol.replace;
export const symbolSearch: typeof Symbol.search = Symbol.search;
export const symbolSplit: typeof Symbol.split = Symbol.split;
const SymbolWithDispose = Symbol as { dispose?: symbol; asyncDispose?: symbol };
/** `undefined` where the engine has no explicit resource management. */
export const symbolDispose: symbol | undefined = SymbolWithDispose.dispose;
export const symbolAsyncDispose: symbol | undefined = SymbolWithDispose.asyncDispose;

// Map, Set, WeakMap, WeakSet
/** By which arrays, maps, sets, texts, typed arrays and the language's own iterators are iterated. */
export const nativeIteratorMethods: readonly unknown[] = [
  Array.prototype[Symbol.iterator],
  Map.prototype[Symbol.iterator],
  Set.prototype[Symbol.iterator],
  String.prototype[Symbol.iterator],
  (Object.getPrototypeOf(Uint8Array.prototype) as Uint8Array)[Symbol.iterator],
  (Object.getPrototypeOf(Object.getPrototypeOf([].values())) as Iterable<unknown>)[Symbol.iterator],
];

export const FeralMap = Map;
export const mapGet = uncurryThis(Map.prototype.get) as <K, V>(m: ReadonlyMap<K, V>, k: K) => V | undefined;
export const mapSet = uncurryThis(Map.prototype.set) as <K, V>(m: Map<K, V>, k: K, v: V) => Map<K, V>;
export const mapHas = uncurryThis(Map.prototype.has) as <K, V>(m: ReadonlyMap<K, V>, k: K) => boolean;
export const mapDelete = uncurryThis(Map.prototype.delete) as <K, V>(m: Map<K, V>, k: K) => boolean;
export const mapClear = uncurryThis(Map.prototype.clear) as <K, V>(m: Map<K, V>) => void;
export const mapForEach = uncurryThis(Map.prototype.forEach) as <K, V>(
  m: ReadonlyMap<K, V>,
  f: (v: V, k: K) => void,
) => void;
export const mapSize = uncurryThis(Object.getOwnPropertyDescriptor(Map.prototype, "size")!.get!) as (
  m: ReadonlyMap<unknown, unknown>,
) => number;
export const FeralSet = Set;
export const setAdd = uncurryThis(Set.prototype.add) as <T>(s: Set<T>, v: T) => Set<T>;
export const setHas = uncurryThis(Set.prototype.has) as <T>(s: ReadonlySet<T>, v: T) => boolean;
export const setDelete = uncurryThis(Set.prototype.delete) as <T>(s: Set<T>, v: T) => boolean;
export const setClear = uncurryThis(Set.prototype.clear) as <T>(s: Set<T>) => void;
export const setForEach = uncurryThis(Set.prototype.forEach) as <T>(s: ReadonlySet<T>, f: (v: T) => void) => void;
export const setSize = uncurryThis(Object.getOwnPropertyDescriptor(Set.prototype, "size")!.get!) as (
  s: ReadonlySet<unknown>,
) => number;
export const FeralWeakMap = WeakMap;
export const weakMapGet = uncurryThis(WeakMap.prototype.get) as <K extends object, V>(
  m: WeakMap<K, V>,
  k: K,
) => V | undefined;
export const weakMapSet = uncurryThis(WeakMap.prototype.set) as <K extends object, V>(
  m: WeakMap<K, V>,
  k: K,
  v: V,
) => WeakMap<K, V>;
export const weakMapHas = uncurryThis(WeakMap.prototype.has) as <K extends object, V>(
  m: WeakMap<K, V>,
  k: K,
) => boolean;
export const weakMapDelete = uncurryThis(WeakMap.prototype.delete) as <K extends object, V>(
  m: WeakMap<K, V>,
  k: K,
) => boolean;
export const FeralWeakSet = WeakSet;
export const weakSetAdd = uncurryThis(WeakSet.prototype.add) as <T extends object>(s: WeakSet<T>, v: T) => WeakSet<T>;
export const weakSetHas = uncurryThis(WeakSet.prototype.has) as <T extends object>(s: WeakSet<T>, v: T) => boolean;
/** `undefined` where the engine has none. */
export const FeralWeakRef: (new <T extends object>(v: T) => { deref(): T | undefined }) | undefined = (
  globalThis as unknown as { WeakRef?: never }
).WeakRef;

/** Uncurries a method of a class that some engines have not: then it is never called. */
const uncurryOf = (C: unknown, name: string): never =>
  (C === undefined ? undefined : uncurryThis((C as Function).prototype[name])) as never;
export const weakRefDeref = uncurryOf(FeralWeakRef, "deref") as (r: object) => object | undefined;
/** `undefined` where the engine has none. */
export const { FinalizationRegistry: FeralFinalizationRegistry } = globalThis as {
  FinalizationRegistry?: new (cleanup: (held: unknown) => void) => object;
};
export const registryRegister = uncurryOf(FeralFinalizationRegistry, "register") as (
  r: object,
  target: object,
  held: unknown,
  token?: object,
) => void;
export const registryUnregister = uncurryOf(FeralFinalizationRegistry, "unregister") as (
  r: object,
  token: object,
) => boolean;

// Errors
export const FeralError = Error;
export const FeralTypeError = TypeError;
export const FeralRangeError = RangeError;
export const FeralReferenceError = ReferenceError;
export const FeralSyntaxError = SyntaxError;
export const FeralEvalError = EvalError;
export const FeralURIError = URIError;
export const FeralAggregateError = AggregateError;
export const FeralErrorPrototype: object = Error.prototype;

// Promise
export const FeralPromise = Promise;
export const FeralPromisePrototype: object = Promise.prototype;
export const promiseThen = uncurryThis(Promise.prototype.then) as <T, U>(
  p: Promise<T>,
  f?: ((v: T) => U) | undefined,
  r?: ((e: unknown) => U) | undefined,
) => Promise<U>;
const { resolve: FeralPromiseResolve, reject: FeralPromiseReject, all: FeralPromiseAll } = Promise;
export const promiseResolve = ((v: unknown) => reflectApplyNative(FeralPromiseResolve, FeralPromise, [v])) as <T>(
  v: T,
) => Promise<Awaited<T>>;
export const promiseReject = ((v: unknown) => reflectApplyNative(FeralPromiseReject, FeralPromise, [v])) as (
  e: unknown,
) => Promise<never>;
export const promiseAll = ((v: unknown) => reflectApplyNative(FeralPromiseAll, FeralPromise, [v])) as <T>(
  v: readonly T[],
) => Promise<Awaited<T>[]>;

// Proxy, RegExp, JSON, Date, binary data
export const FeralProxy = Proxy;
export const FeralRegExp = RegExp;
export const FeralRegExpPrototype: object = RegExp.prototype;
export const FeralStringPrototype: object = String.prototype;
export const regexpExec = uncurryThis(RegExp.prototype.exec) as (r: RegExp, s: string) => RegExpExecArray | null;
export const FeralRegExpExec = RegExp.prototype.exec;
export const FeralRegExpTest = RegExp.prototype.test;
export const regexpTest = ((r: RegExp, s: string) => reflectApplyNative(FeralRegExpExec, r, [s]) !== null) as (
  r: RegExp,
  s: string,
) => boolean;
export const jsonParse = JSON.parse as (
  text: string,
  reviver?: (key: string, value: unknown, context?: unknown) => unknown,
) => unknown;
export const jsonStringify = JSON.stringify as (
  v: unknown,
  replacer?: unknown,
  space?: string | number,
) => string | undefined;
export const FeralDate = Date;
export const dateNow = Date.now;
/** Milliseconds on the platform's monotonic clock; on that of the wall where it has none. */
export const monotonicNow: () => number = monotonicClock();
function monotonicClock(): () => number {
  const realm = globalThis as {
    process?: { hrtime?: () => [seconds: number, nanoseconds: number] };
    performance?: { now(): number };
  };
  // Node makes its `performance` when it is first named, which takes milliseconds.
  const hrtime = realm.process?.hrtime;
  if (typeof hrtime === "function") {
    return () => {
      const time = hrtime();
      return time[0] * 1e3 + time[1] / 1e6;
    };
  }
  const { performance } = realm;
  return performance === undefined ? Date.now : (functionBind(performance.now, performance) as () => number);
}
export const FeralArrayBuffer = ArrayBuffer;
export const FeralUint8Array = Uint8Array;
export const FeralInt32Array = Int32Array;
export const FeralDataView = DataView;
export const arrayBufferIsView = ArrayBuffer.isView as (v: unknown) => v is ArrayBufferView;
export const FeralTypedArray = Object.getPrototypeOf(Uint8Array) as Function & { prototype: object };
/** The name of a typed array's kind, from its internal slot; `undefined` for anything else. */
export const typedArrayTag = uncurryThis(
  Object.getOwnPropertyDescriptor(FeralTypedArray.prototype, Symbol.toStringTag)!.get!,
) as (v: unknown) => string | undefined;

/** Constructors of typed arrays by the tag that {@link typedArrayTag} gives. */
export const typedArrayConstructors: ReadonlyMap<string, new (v: unknown) => object> = new Map(
  [
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
  ].map((C) => [C.name, C as unknown as new (v: unknown) => object]),
);
export const typedArrayBuffer = uncurryThis(
  Object.getOwnPropertyDescriptor(FeralTypedArray.prototype, "buffer")!.get!,
) as (v: unknown) => ArrayBuffer;
export const typedArrayByteOffset = uncurryThis(
  Object.getOwnPropertyDescriptor(FeralTypedArray.prototype, "byteOffset")!.get!,
) as (v: unknown) => number;
export const typedArrayByteLength = uncurryThis(
  Object.getOwnPropertyDescriptor(FeralTypedArray.prototype, "byteLength")!.get!,
) as (v: unknown) => number;
export const typedArrayLength = uncurryThis(
  Object.getOwnPropertyDescriptor(FeralTypedArray.prototype, "length")!.get!,
) as (v: unknown) => number;
/** Throws for what is no ArrayBuffer. */
export const arrayBufferByteLength = uncurryThis(
  Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, "byteLength")!.get!,
) as (v: unknown) => number;
export const dateToISOString = uncurryThis(Date.prototype.toISOString) as (d: object) => string;
const dataViewGetter = (name: string): never =>
  uncurryThis(Object.getOwnPropertyDescriptor(DataView.prototype, name)!.get!);
export const dataViewBuffer = dataViewGetter("buffer") as (v: unknown) => ArrayBuffer;
export const dataViewByteOffset = dataViewGetter("byteOffset") as (v: unknown) => number;
export const dataViewByteLength = dataViewGetter("byteLength") as (v: unknown) => number;
export const dateGetTime = uncurryThis(Date.prototype.getTime) as (d: object) => number;
export const typedArraySet = uncurryThis(Uint8Array.prototype.set) as (
  to: Uint8Array,
  from: Uint8Array,
  at: number,
) => void;
export const typedArrayKeys = uncurryThis(FeralTypedArray.prototype.keys) as (v: unknown) => unknown;
export const typedArraySubarray = uncurryThis(Uint8Array.prototype.subarray) as (
  a: Uint8Array,
  from: number,
  to: number,
) => Uint8Array;
export const arrayBufferSlice = uncurryThis(ArrayBuffer.prototype.slice) as (
  b: ArrayBuffer,
  from: number,
) => ArrayBuffer;
/** Throws for what is no regular expression. */
export const regexpSource = uncurryThis(Object.getOwnPropertyDescriptor(RegExp.prototype, "source")!.get!) as (
  r: object,
) => string;
export const regexpFlags = uncurryThis(Object.getOwnPropertyDescriptor(RegExp.prototype, "flags")!.get!) as (
  r: object,
) => string;

// Iterators and generators
export const FeralIteratorPrototype: object = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
const generatorPrototype = Object.getPrototypeOf(function* () {}).prototype as Generator;
const asyncGeneratorPrototype = Object.getPrototypeOf(async function* () {}).prototype as AsyncGenerator;
export const generatorNext = uncurryThis(generatorPrototype.next) as (g: object) => IteratorResult<unknown>;
export const asyncGeneratorNext = uncurryThis(asyncGeneratorPrototype.next) as (
  g: object,
) => Promise<IteratorResult<unknown>>;

// URL, which is the platform's and not the language's
const URLOfPlatform = (globalThis as { URL?: new (text: string, base?: string) => object }).URL;
/** `undefined` where the platform has none. */
export const FeralURL = URLOfPlatform;
const urlGetter = (name: string): ((url: object) => string) =>
  URLOfPlatform === undefined
    ? () => ""
    : uncurryThis(Object.getOwnPropertyDescriptor(URLOfPlatform.prototype, name)!.get!);
/** The getters of a URL; each throws for what is no URL. */
export const FeralURLPrototype = {
  href: urlGetter("href"),
  origin: urlGetter("origin"),
  protocol: urlGetter("protocol"),
  username: urlGetter("username"),
  password: urlGetter("password"),
  hash: urlGetter("hash"),
};

// Globals
/** The host's global object. It never reaches a guest. */
export const FERAL_GLOBAL: Record<PropertyKey, unknown> = globalThis as never;
/** The compiler of text, for the loader that runs verified artifacts and nothing else. */
export const FERAL_EVAL: (text: string) => unknown = eval;

/** A property descriptor without a prototype, so that a patched `Object.prototype.get` cannot reach into it. */
export function dataDescriptor(value: unknown, writable: boolean, enumerable: boolean, configurable: boolean) {
  const descriptor = objectCreate(null) as PropertyDescriptor;
  descriptor.value = value;
  descriptor.writable = writable;
  descriptor.enumerable = enumerable;
  descriptor.configurable = configurable;
  return descriptor;
}

export function accessorDescriptor(
  get: Function | undefined,
  set: Function | undefined,
  enumerable: boolean,
  configurable: boolean,
) {
  const descriptor = objectCreate(null) as PropertyDescriptor;
  descriptor.get = get as never;
  descriptor.set = set as never;
  descriptor.enumerable = enumerable;
  descriptor.configurable = configurable;
  return descriptor;
}

/** Whether a value can have properties of its own and an identity. */
export function isObject(v: unknown): v is object {
  return typeof v === "function" || (typeof v === "object" && v !== null);
}

/**
 * Appends to a list, whatever `Array.prototype[0]` says: an assignment where nothing is inherited under the index, since
 * engines are many times faster at it, and else a definition.
 */
export function arrayAppend<T>(list: T[], item: T): void {
  const index = list.length;
  if (index in FeralArrayPrototype) {
    reflectDefineProperty(list, index, dataDescriptor(item, true, true, true));
  } else {
    list[index] = item;
  }
}
