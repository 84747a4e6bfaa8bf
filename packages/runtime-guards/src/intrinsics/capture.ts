/**
 * What the realm's intrinsics were when this module was loaded.
 *
 * Invariants I1, I11, I12 and SOUNDNESS 1.10. The walk starts at the ECMAScript globals and at the intrinsics that
 * only syntax reaches, and follows permitted members alone: a host's own function on `Array.prototype` leads nowhere,
 * but it is remembered as an object without a permit, so that it never comes out as a value. Getters are not run.
 */

import {
  arrayAppend,
  dataDescriptor,
  FERAL_GLOBAL,
  FeralMap,
  FeralSet,
  FeralTypedArray,
  FeralWeakMap,
  isObject,
  mapGet,
  mapSet,
  objectCreate,
  objectHasOwn,
  reflectApply,
  reflectDefineProperty,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  reflectOwnKeys,
  stringSlice,
  stringSplit,
  stringStartsWith,
  symbolDescription,
  symbolIterator,
  weakMapGet,
  weakMapSet,
} from "../primordials.js";
import { BASE_GLOBALS, FEATURE_INTRINSICS } from "./permits/globals.js";
import { nativeGetter, nativeSetter } from "./native-stack.js";
import { joinPath, type Permit, permitOf, permitsOn } from "./permits.js";

export interface CapturedProperty {
  readonly key: string | symbol;
  /** `undefined` for a member that the table does not know, and for a function's `name` and `length`. */
  readonly permit: Permit | undefined;
  readonly isAccessor: boolean;
  readonly value: unknown;
  readonly get: Function | undefined;
  readonly set: Function | undefined;
  readonly enumerable: boolean;
  /** Whether nothing can change it, since it is data that is neither writable nor configurable. */
  readonly isFixed: boolean;
}

/** An intrinsic object: where it is found, and what it had. */
export interface CapturedObject {
  readonly path: string;
  /** Which part of the property at `path` it is. */
  readonly role: "value" | "get" | "set";
  readonly object: object;
  readonly permit: Permit;
  readonly prototype: object | null;
  /** Empty for a function with nothing but its `name` and `length`: who has its stand-in does not meet those. */
  readonly properties: CapturedProperty[];
}

/** Something that the realm had at load and the table does not know. */
export interface UnknownAtLoad {
  readonly holder: CapturedObject;
  readonly key: string | symbol;
}

export const capturedObjects: CapturedObject[] = [];
export const unknownAtLoad: UnknownAtLoad[] = [];
const byObject = new FeralWeakMap<object, CapturedObject>();
let byPath: Map<string, object> | undefined;

export function capturedObject(o: object): CapturedObject | undefined {
  return weakMapGet(byObject, o);
}

/** The intrinsic at a path; `undefined` where this realm has none. */
export function feralAt(path: string): object | undefined {
  if (byPath === undefined) {
    byPath = new FeralMap<string, object>();
    for (let i = 0; i < capturedObjects.length; i++) {
      const captured = capturedObjects[i]!;
      if (captured.role === "value") mapSet(byPath, captured.path, captured.object);
    }
  }
  return mapGet(byPath, path);
}

/** Objects that were reachable from the intrinsics at load by a member without a permit only; emptied by its reader. */
export const unpermittedAtLoad: object[] = [];

/** `Symbol.iterator` is `@@iterator`. */
export function keyName(key: string | symbol): string {
  if (typeof key === "string") return key;
  const description = symbolDescription(key) ?? "";
  return `@@${stringStartsWith(description, "Symbol.") ? stringSlice(description, 7) : description}`;
}

function register(path: string, role: CapturedObject["role"], object: object, permit: Permit): void {
  const entry: CapturedObject = {
    path,
    role,
    object,
    permit,
    prototype: reflectGetPrototypeOf(object),
    properties: [],
  };
  weakMapSet(byObject, object, entry);
  arrayAppend(capturedObjects, entry);
}

function registerRoot(path: string, object: unknown): void {
  const permit = permitOf("", path);
  if (isObject(object) && permit !== undefined && weakMapGet(byObject, object) === undefined) {
    register(path, "value", object, permit);
  }
}

const isKnownPart = (part: unknown, isPrimitive: boolean): boolean =>
  isPrimitive ? !isObject(part) : part === undefined || isObject(part);

function captureProperties(holder: CapturedObject): void {
  const isFunction = typeof holder.object === "function";
  const keys = reflectOwnKeys(holder.object);
  if (isFunction && keys.length === 2 && keys[0] === "length" && keys[1] === "name") return;
  const permits = permitsOn(holder.path);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    const isFunctionText = isFunction && (key === "name" || key === "length");
    const permit = isFunctionText || permits === undefined ? undefined : mapGet(permits, keyName(key));
    captureProperty(holder, key, permit, isFunctionText);
  }
}

function captureProperty(
  holder: CapturedObject,
  key: string | symbol,
  known: Permit | undefined,
  isFunctionText: boolean,
): void {
  const descriptor = reflectGetOwnPropertyDescriptor(holder.object, key)!;
  const isAccessor = !objectHasOwn(descriptor, "value");
  const { value, get, set, writable, enumerable, configurable } = descriptor;
  let permit = known;
  if (permit !== undefined && permit.kind !== "host" && !isAccessor) {
    // A host that put an object where a string belongs, or the other way round.
    if (!isKnownPart(value, permit.kind === "constant")) permit = undefined;
  }
  arrayAppend(holder.properties, {
    key,
    permit,
    isAccessor,
    value,
    get,
    set,
    enumerable: enumerable === true,
    isFixed: !isAccessor && writable !== true && configurable !== true,
  });
  if (permit === undefined) {
    if (!isFunctionText || isObject(value) || isAccessor) arrayAppend(unknownAtLoad, { holder, key });
    return;
  }
  if (permit.kind === "host" || permit.kind === "link" || permit.kind === "constant") return;
  follow(holder, key, "value", value, permit);
  follow(holder, key, "get", get, permit);
  follow(holder, key, "set", set, permit);
}

function follow(
  holder: CapturedObject,
  key: string | symbol,
  role: CapturedObject["role"],
  part: unknown,
  permit: Permit,
): void {
  if (isObject(part) && weakMapGet(byObject, part) === undefined) {
    register(joinPath(holder.path, keyName(key)), role, part, permit);
  }
}

/** Objects that only unknown members lead to; and links that lead to nothing known. */
function findUnpermitted(): void {
  for (let i = 0; i < capturedObjects.length; i++) {
    const holder = capturedObjects[i]!;
    const { properties } = holder;
    for (let j = 0; j < properties.length; j++) {
      const { key, permit, value, get, set } = properties[j]!;
      const before = unpermittedAtLoad.length;
      notePart(value);
      notePart(get);
      notePart(set);
      const isLost = unpermittedAtLoad.length > before;
      if (isLost && permit !== undefined && permit.kind !== "host") arrayAppend(unknownAtLoad, { holder, key });
    }
  }
}

function notePart(part: unknown): void {
  if (isObject(part) && weakMapGet(byObject, part) === undefined) arrayAppend(unpermittedAtLoad, part);
}

/** An engine's iterator prototype, got through the method that makes such iterators. */
function prototypeOfResult(on: unknown, key: PropertyKey, args: unknown[] = []): unknown {
  const method = (on as Record<PropertyKey, unknown>)[key];
  return typeof method === "function" ? reflectGetPrototypeOf(reflectApply(method, on, args) as object) : undefined;
}

function hiddenRoots(): [path: string, object: unknown][] {
  const generatorFunction = reflectGetPrototypeOf(function* () {})!;
  const asyncFunction = reflectGetPrototypeOf(async function () {})!;
  const asyncGeneratorFunction = reflectGetPrototypeOf(async function* () {})!;
  const valueOfOwn = (o: object, key: PropertyKey) => reflectGetOwnPropertyDescriptor(o, key)?.value as unknown;
  const asyncGeneratorPrototype = valueOfOwn(asyncGeneratorFunction, "prototype") as object;
  const arrayIterator = prototypeOfResult([], symbolIterator) as object;
  const argumentsObject = (function () {
    // eslint-disable-next-line prefer-rest-params
    return arguments;
  })();
  const iteratorPrototype = reflectGetPrototypeOf(arrayIterator)!;
  // `Iterator.from` wraps what does not inherit from %IteratorPrototype%.
  const foreignIterator = objectCreate(null);
  reflectDefineProperty(
    foreignIterator,
    "next",
    dataDescriptor(() => undefined, true, true, true),
  );
  const Iterator = valueOfOwn(FERAL_GLOBAL, "Iterator");
  return [
    ["%IteratorPrototype%", iteratorPrototype],
    ["%AsyncIteratorPrototype%", reflectGetPrototypeOf(asyncGeneratorPrototype)],
    ["%ArrayIteratorPrototype%", arrayIterator],
    ["%MapIteratorPrototype%", prototypeOfResult(new FeralMap(), symbolIterator)],
    ["%SetIteratorPrototype%", prototypeOfResult(new FeralSet(), symbolIterator)],
    ["%StringIteratorPrototype%", prototypeOfResult("", symbolIterator)],
    ["%RegExpStringIteratorPrototype%", prototypeOfResult("", "matchAll", [/a/g])],
    ["%IteratorHelperPrototype%", prototypeOfResult([][symbolIterator](), "map", [(v: unknown) => v])],
    [
      "%WrapForValidIteratorPrototype%",
      Iterator === undefined ? undefined : prototypeOfResult(Iterator, "from", [foreignIterator]),
    ],
    ["%TypedArray%", FeralTypedArray],
    ["%GeneratorFunction%", valueOfOwn(generatorFunction, "constructor")],
    ["%AsyncFunction%", valueOfOwn(asyncFunction, "constructor")],
    ["%AsyncGeneratorFunction%", valueOfOwn(asyncGeneratorFunction, "constructor")],
    ["%ThrowTypeError%", reflectGetOwnPropertyDescriptor(argumentsObject, "callee")?.get],
  ];
}

const roots = hiddenRoots();
for (let i = 0; i < roots.length; i++) registerRoot(roots[i]![0], roots[i]![1]);
const names = stringSplit(`${BASE_GLOBALS} ${FEATURE_INTRINSICS}`, " ");
for (let i = 0; i < names.length; i++) {
  registerRoot(names[i]!, reflectGetOwnPropertyDescriptor(FERAL_GLOBAL, names[i]!)?.value);
}
for (let i = 0; i < capturedObjects.length; i++) captureProperties(capturedObjects[i]!);
findUnpermitted();
if (nativeGetter !== undefined) arrayAppend(unpermittedAtLoad, nativeGetter);
if (nativeSetter !== undefined) arrayAppend(unpermittedAtLoad, nativeSetter);
