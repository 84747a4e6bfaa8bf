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
  FeralError,
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
import { joinPath, type Permit, permitOf } from "./permits.js";

export interface CapturedProperty {
  readonly key: string | symbol;
  readonly path: string;
  /** `undefined` for a member that the table does not know, and for a function's `name` and `length`. */
  readonly permit: Permit | undefined;
  readonly isAccessor: boolean;
  readonly value: unknown;
  readonly get: Function | undefined;
  readonly set: Function | undefined;
  readonly enumerable: boolean;
}

/** An intrinsic object: where it is found, and what it had. */
export interface CapturedObject {
  readonly path: string;
  /** Which part of the property at `path` it is. */
  readonly role: "value" | "get" | "set";
  readonly object: object;
  readonly permit: Permit;
  readonly prototype: object | null;
  readonly properties: CapturedProperty[];
}

/** Something that the realm had at load and the table does not know. */
export interface UnknownAtLoad {
  readonly holder: CapturedObject;
  readonly path: string;
  readonly key: string | symbol;
}

export const capturedObjects: CapturedObject[] = [];
export const unknownAtLoad: UnknownAtLoad[] = [];
const byObject = new FeralWeakMap<object, CapturedObject>();
const byPath = new FeralMap<string, CapturedObject>();

export function capturedObject(o: object): CapturedObject | undefined {
  return weakMapGet(byObject, o);
}

/** The intrinsic at a path; `undefined` where this realm has none. */
export function feralAt(path: string): object | undefined {
  return mapGet(byPath, path)?.object;
}

/** Objects that were reachable from the intrinsics at load by a member without a permit only; emptied by its reader. */
export const unpermittedAtLoad: object[] = [];

/** `Symbol.iterator` is `@@iterator`. */
export function keyName(key: string | symbol): string {
  if (typeof key === "string") return key;
  const description = symbolDescription(key) ?? "";
  return `@@${stringStartsWith(description, "Symbol.") ? stringSlice(description, 7) : description}`;
}

const queue: CapturedObject[] = [];

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
  if (role === "value") mapSet(byPath, path, entry);
  arrayAppend(capturedObjects, entry);
  arrayAppend(queue, entry);
}

function registerRoot(path: string, object: unknown): void {
  const permit = permitOf(path);
  if (isObject(object) && permit !== undefined && weakMapGet(byObject, object) === undefined) {
    register(path, "value", object, permit);
  }
}

const isKnownPart = (part: unknown, isPrimitive: boolean): boolean =>
  isPrimitive ? !isObject(part) : part === undefined || isObject(part);

function captureProperty(holder: CapturedObject, key: string | symbol): void {
  const descriptor = reflectGetOwnPropertyDescriptor(holder.object, key)!;
  const path = joinPath(holder.path, keyName(key));
  const isAccessor = !objectHasOwn(descriptor, "value");
  const { value, get, set } = descriptor;
  const isFunctionText = typeof holder.object === "function" && (key === "name" || key === "length");
  let permit = isFunctionText ? undefined : permitOf(path);
  if (permit !== undefined && permit.kind !== "host" && !isAccessor) {
    // A host that put an object where a string belongs, or the other way round.
    if (!isKnownPart(value, permit.kind === "constant")) permit = undefined;
  }
  arrayAppend(holder.properties, {
    key,
    path,
    permit,
    isAccessor,
    value,
    get,
    set,
    enumerable: descriptor.enumerable === true,
  });
  if (permit === undefined) {
    if (!isFunctionText || isObject(value) || isAccessor) arrayAppend(unknownAtLoad, { holder, path, key });
    return;
  }
  if (permit.kind === "host" || permit.kind === "link" || permit.kind === "constant") return;
  follow(path, "value", value, permit);
  follow(path, "get", get, permit);
  follow(path, "set", set, permit);
}

function follow(path: string, role: CapturedObject["role"], part: unknown, permit: Permit): void {
  if (isObject(part) && weakMapGet(byObject, part) === undefined) register(path, role, part, permit);
}

/** Objects that only unknown members lead to; and links that lead to nothing known. */
function findUnpermitted(): void {
  for (let i = 0; i < capturedObjects.length; i++) {
    const holder = capturedObjects[i]!;
    const { properties } = holder;
    for (let j = 0; j < properties.length; j++) {
      const { key, path, permit, value, get, set } = properties[j]!;
      let isLost = false;
      const parts = [value, get, set];
      for (let p = 0; p < parts.length; p++) {
        const part = parts[p];
        if (!isObject(part) || weakMapGet(byObject, part) !== undefined) continue;
        arrayAppend(unpermittedAtLoad, part);
        isLost = true;
      }
      if (isLost && permit !== undefined && permit.kind !== "host") arrayAppend(unknownAtLoad, { holder, path, key });
    }
  }
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
for (let i = 0; i < queue.length; i++) {
  const keys = reflectOwnKeys(queue[i]!.object);
  for (let k = 0; k < keys.length; k++) captureProperty(queue[i]!, keys[k]!);
}
queue.length = 0;
findUnpermitted();
// Where an error's own `stack` is an accessor, its functions are shared by all errors of the realm.
const stack = reflectGetOwnPropertyDescriptor(new FeralError(), "stack");
if (stack?.get !== undefined) arrayAppend(unpermittedAtLoad, stack.get);
if (stack?.set !== undefined) arrayAppend(unpermittedAtLoad, stack.set);
