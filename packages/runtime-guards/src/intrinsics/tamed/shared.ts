/**
 * Member access for the stand-ins of natives that read or write members by name.
 *
 * Invariants I2 to I5. Each helper is what the guard of the same operation does: private names are neither listed nor
 * consulted, strict objects are written only where that is permitted, intrinsics come out as stand-ins and methods
 * bound, and a prototype facade that goes in is replaced by what it stands for.
 */

import { toKey } from "../../guards/coercion.js";
import {
  assertDataTarget,
  assertNotClassOf,
  assertOpenPrototype,
  assertPublicKey,
  assertWritable,
  inheritsFrom,
  isCallable,
  isGuestProxy,
  isPrivateKey,
  isStrictClass,
  isStrictObject,
  isToBind,
} from "../../guards/model.js";
import { boundMethod } from "../../guards/bound-methods.js";
import { deny, throwTypeError } from "../../errors/deny.js";
import {
  arrayFilter,
  arrayIsArray,
  FeralArrayBuffer,
  FeralArrayPrototype,
  FeralErrorPrototype,
  FeralFunctionPrototype,
  FeralObjectPrototype,
  FeralPromisePrototype,
  FeralRegExpPrototype,
  FeralStringPrototype,
  FeralWeakSet,
  isObject,
  mathFloor,
  mathMin,
  maxSafeInteger,
  objectCreate,
  objectHasOwn,
  objectSetPrototypeOf,
  reflectApply,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  reflectHas,
  reflectOwnKeys,
  reflectSet,
  reflectSetPrototypeOf,
  typedArrayTag,
  weakSetAdd,
  weakSetHas,
} from "../../primordials.js";
import { capturedObject, feralAt } from "../capture.js";
import { noteAltered } from "../engine-patterns.js";
import { notePrototypeChange } from "../far-from-errors.js";
import { assertNoPatchInTheWay, isPatchedKey, readPastPatches } from "../patches.js";
import { feralOf, feralPrototype, standInOf, tame } from "../registry.js";
import { settleOwnStack, tameOwnStack, tameStack } from "../stack.js";

export type Method = (this: any, ...args: any[]) => unknown;
/** A tamed implementation is made once, with the native that it stands for. */
export type Tamed = Readonly<Record<string, (feral: Function) => Method>>;
export type TamedConstructor = (args: unknown[], newTarget: Function | undefined) => unknown;
export type TamedConstructors = Readonly<Record<string, (feral: Function) => TamedConstructor>>;

/** What a guest sees of a value read from `o`. */
export function seen(o: unknown, v: unknown): unknown {
  if (!isObject(v)) return v;
  const tamed = tame(v) as object;
  return isToBind(o, tamed) ? boundMethod(o, tamed) : tamed;
}

/** ToObject for natives that refuse undefined and null. */
export function coercible(o: unknown, what: string): asserts o is NonNullable<unknown> {
  if (o === undefined || o === null) throwTypeError(`${what} called on null or undefined`);
}

export function assertObject(o: unknown, what: string): asserts o is object {
  if (!isObject(o)) throwTypeError(`${what} called on non-object`);
}

/** A key, converted once, that may be named from outside `o`. */
export function publicKey(o: unknown, k: unknown): PropertyKey {
  const key = toKey(k);
  assertPublicKey(o, key);
  return key;
}

/** The own keys of `o` that a guest may know of. */
export function publicKeys(o: object): (string | symbol)[] {
  const keys = reflectOwnKeys(o);
  // Nearly always there is nothing to leave out.
  for (let i = 0; i < keys.length; i++)
    if (isPrivateKey(o, keys[i]!)) return arrayFilter(keys, (k) => !isPrivateKey(o, k));
  return keys;
}

/** ToPropertyDescriptor, with the fields read as a guest reads them, in the order of the specification. */
export function readDescriptor(from: unknown): PropertyDescriptor {
  if (!isObject(from)) throwTypeError("Property description must be an object");
  const descriptor = objectCreate(null) as PropertyDescriptor;
  const field = (k: keyof PropertyDescriptor): unknown => seen(from, (from as PropertyDescriptor)[k]);
  if (reflectHas(from, "enumerable")) descriptor.enumerable = !!(from as PropertyDescriptor).enumerable;
  if (reflectHas(from, "configurable")) descriptor.configurable = !!(from as PropertyDescriptor).configurable;
  if (reflectHas(from, "value")) descriptor.value = field("value");
  if (reflectHas(from, "writable")) descriptor.writable = !!(from as PropertyDescriptor).writable;
  if (reflectHas(from, "get")) descriptor.get = accessorFunction(field("get"), "Getter") as () => unknown;
  if (reflectHas(from, "set")) descriptor.set = accessorFunction(field("set"), "Setter") as () => void;
  if (("get" in descriptor || "set" in descriptor) && ("value" in descriptor || "writable" in descriptor)) {
    throwTypeError("Invalid property descriptor. Cannot both specify accessors and a value or writable attribute");
  }
  return descriptor;
}

function accessorFunction(f: unknown, what: string): unknown {
  if (f !== undefined && typeof f !== "function") throwTypeError(`${what} must be a function`);
  return f;
}

/** A descriptor of an own property, as a guest sees it; the object is fresh. */
export function ownDescriptor(o: object, k: PropertyKey): PropertyDescriptor | undefined {
  if (k === "stack") tameOwnStack(o);
  const descriptor = reflectGetOwnPropertyDescriptor(o, k);
  if (descriptor === undefined) return undefined;
  if (objectHasOwn(descriptor, "value")) {
    assertNotClassOf(o, k, descriptor.value);
    descriptor.value = seen(o, descriptor.value);
  } else {
    descriptor.get = tame(descriptor.get) as () => unknown;
    descriptor.set = tame(descriptor.set) as () => void;
  }
  return descriptor;
}

/**
 * Before `o[k]` becomes `v`, by assignment or definition: what the engine's algorithms will take `v` for must be what
 * the guest means. A function's `prototype` that is a facade is replaced by what it stands for; `constructor` of an
 * exotic object decides, by species, into what natives write (SOUNDNESS 1.4).
 */
export function incoming(o: object, k: PropertyKey, v: unknown): unknown {
  if (!isObject(v)) return v;
  if (k === "prototype" && typeof o === "function") return heldPrototype(o, v);
  if (
    k === "constructor" &&
    obeysSpecies(o) &&
    standInOf(v) === undefined &&
    feralOf(v) === undefined &&
    !isStrictClass(v)
  ) {
    deny(
      "authority",
      "authority/species",
      "the constructor of an array, promise, regular expression or typed array cannot be replaced",
    );
  }
  return v;
}

/**
 * What `f.prototype` of a function becomes where the guest names a facade: the intrinsic, if nobody but the engine and the guards will ever read it. That is the
 * member that functions and classes are made with, which no listing shows and which stays what it is. Any other, one that a setter or a trap of the guest's is told of, or that
 * lists and copies show, stays the facade (I1).
 */
export function heldPrototype(f: object, v: object): object {
  const held = feralPrototype(v);
  if (held === v || isGuestProxy(f)) return v;
  const own = reflectGetOwnPropertyDescriptor(f, "prototype");
  return own !== undefined && objectHasOwn(own, "value") && own.configurable !== true && own.enumerable !== true
    ? held
    : v;
}

/** Whether natives construct their results by the `constructor` of such an object. */
const arrayBufferPrototype: object = FeralArrayBuffer.prototype;

export function obeysSpecies(o: object): boolean {
  if (arrayIsArray(o) || typedArrayTag(o) !== undefined) return true;
  if (standInOf(o) !== undefined) return false;
  return (
    inheritsFrom(o, FeralPromisePrototype) ||
    inheritsFrom(o, FeralRegExpPrototype) ||
    inheritsFrom(o, arrayBufferPrototype)
  );
}

export function prototypeOf(o: object): object | null {
  return tame(reflectGetPrototypeOf(o)) as object | null;
}

/** `o.[[SetPrototypeOf]](p)`; false where the engine refuses. */
export function setPrototype(o: object, p: object | null): boolean {
  if (!isGuestProxy(o) && p !== null) {
    const own = reflectGetPrototypeOf(o);
    if (own !== null && (own === (feralOf(p) ?? p) || standInOf(own) === p)) return true;
  }
  const prototype = feralPrototype(p);
  if (!isGuestProxy(o)) {
    if (reflectGetPrototypeOf(o) === prototype) return true;
    assertDataTarget(o);
    if (inheritsFrom(o, FeralErrorPrototype)) settleOwnStack(o);
    assertStaysText(o, prototype);
    assertQuiet(o, prototype);
    assertWritesNothing(o, prototype);
    if (obeysSpecies(o) && prototype !== null && !isTrustedPrototype(prototype)) {
      deny(
        "authority",
        "authority/species",
        "this object's prototype decides what built-in functions write into: extend the class instead",
      );
    }
  }
  noteAltered(o);
  try {
    return reflectSetPrototypeOf(o, prototype);
  } finally {
    notePrototypeChange();
  }
}

/**
 * Code that leaves guards out calls the natives of `String.prototype` in place, which then make a text of their receiver. Natively that is safe as
 * long as `toString` comes from where the method came from: a date that lost `String.prototype` in between would be told in the host's time zone,
 * and a function as its emitted text.
 */
function assertStaysText(o: object, prototype: object | null): void {
  if (!inheritsFrom(o, FeralStringPrototype)) return;
  if (prototype === FeralStringPrototype || (prototype !== null && inheritsFrom(prototype, FeralStringPrototype)))
    return;
  deny("authority", "authority/prototype", "what inherits from String.prototype cannot be taken from it");
}

/** What functions inherit from, and no intrinsic is. */
const underFunctions = new FeralWeakSet<object>();

/**
 * The engine converts operands and iterates by methods that it finds by name, and those of `Date.prototype` or `Map.prototype`, found on a function, quote its
 * source in their refusal. No guard is in between: so a function inherits from no intrinsic that refuses receivers, also where what it inherits from changes later.
 */
function assertQuiet(o: object, prototype: object | null): void {
  if (!isCallable(o) && !weakSetHas(underFunctions, o)) return;
  for (let p = prototype; p !== null && !isGuestProxy(p); p = reflectGetPrototypeOf(p)) {
    if (capturedObject(p) === undefined) {
      weakSetAdd(underFunctions, p);
      continue;
    }
    if (isQuiet(p)) return;
    deny("authority", "authority/prototype", "a function cannot inherit from an intrinsic that is no function");
  }
}

/** What strict classes whose instances are no arrays inherit from, and no intrinsic is. */
const underClasses = new FeralWeakSet<object>();

/** Says that a strict class, or its prototype, inherits from this object. */
export function noteInherited(o: object): void {
  if (capturedObject(o) === undefined) weakSetAdd(underClasses, o);
}

/**
 * Code that leaves guards out calls the natives of `Array.prototype` in place, which write to their receiver. A class whose instances are no arrays does not inherit from it when
 * it is defined, and what it inherits from does not come to do so later (R2).
 */
function assertWritesNothing(o: object, prototype: object | null): void {
  if (!weakSetHas(underClasses, o)) return;
  for (let p = prototype; p !== null && !isGuestProxy(p); p = reflectGetPrototypeOf(p)) {
    if (p === FeralArrayPrototype)
      deny("self", "self/prototype", "what a class inherits from cannot come to inherit from Array.prototype");
    if (capturedObject(p) === undefined) weakSetAdd(underClasses, p);
  }
}

function isQuiet(intrinsic: object): boolean {
  return (
    intrinsic === FeralObjectPrototype ||
    intrinsic === FeralArrayPrototype ||
    intrinsic === FeralFunctionPrototype ||
    intrinsic === FeralErrorPrototype ||
    inheritsFrom(intrinsic, FeralFunctionPrototype) ||
    inheritsFrom(intrinsic, FeralErrorPrototype)
  );
}

function isTrustedPrototype(p: object): boolean {
  if (standInOf(p) !== undefined) return true;
  // Its handler is not asked.
  if (isGuestProxy(p)) return false;
  const C: unknown = reflectGetOwnPropertyDescriptor(p, "constructor")?.value;
  return isStrictClass(C) && reflectGetOwnPropertyDescriptor(C as object, "prototype")?.value === p;
}

/** {@link setPrototype} for natives that throw. */
export function setPrototypeOrThrow(o: object, p: object | null): void {
  if (!setPrototype(o, p)) objectSetPrototypeOf(o, feralPrototype(p));
}

/** Whether `o[k]`, read or written, means the accessor of `Object.prototype`. */
function isProtoAccessor(o: object, k: PropertyKey): boolean {
  if (k !== "__proto__") return false;
  for (let p: object | null = o; p !== null; p = reflectGetPrototypeOf(p)) {
    if (isGuestProxy(p)) return false;
    if (objectHasOwn(p, k)) return p === feralAt("Object.prototype") || feralOf(p) !== undefined;
  }
  return false;
}

/** `target.[[Get]](k, receiver)` as a guest's read. The key is converted already. */
export function guardedGet(target: object, k: PropertyKey, receiver: unknown): unknown {
  if (k === "stack") tameStack(target);
  if (isProtoAccessor(target, k)) return isObject(receiver) ? prototypeOf(receiver) : undefined;
  if (isPatchedKey(k)) return seen(target, readPastPatches(target, k, receiver));
  const v = receiver === target ? (target as Record<PropertyKey, unknown>)[k] : getWithReceiver(target, k, receiver);
  assertNotClassOf(target, k, v);
  return seen(target, v);
}

function getWithReceiver(target: object, k: PropertyKey, receiver: unknown): unknown {
  return reflectApply(feralAt("Reflect.get") as Function, undefined, [target, k, receiver]);
}

/** `target.[[Set]](k, v, receiver)` as a guest's write; `isSelf` says that the target may be a strict object. */
export function guardedSet(target: object, k: PropertyKey, v: unknown, receiver: unknown, isSelf = false): boolean {
  assertPublicKey(target, k);
  assertPublicKey(receiver, k);
  if (receiver === target) {
    if (isSelf) assertOpenPrototype(target, k);
    else assertWritable(target, k);
  } else {
    // An ordinary target's data property is written on the receiver, past the accessors of the receiver's class.
    assertDataTarget(receiver);
    if (isObject(receiver)) noteAltered(receiver);
  }
  if (isProtoAccessor(target, k)) {
    if (!isObject(receiver) || (v !== null && !isObject(v))) return true;
    setPrototypeOrThrow(receiver, v);
    return true;
  }
  if (isPatchedKey(k)) assertNoPatchInTheWay(target, k);
  if (!isObject(receiver)) return reflectSet(target, k, v, receiver);
  const written = incoming(receiver, k, v);
  // What is written through another object is told to the setters and traps of that first.
  return reflectSet(target, k, receiver === target || k !== "prototype" ? written : v, receiver);
}

/** Throws unless a result that a guest's constructor gave may be written by the native that asked for it. */
export function assertFresh(result: object, C: unknown): void {
  if (isStrictObject(result) && !isStrictClass(C)) assertDataTarget(result);
}

export function toIntegerOrInfinity(v: unknown): number {
  // Unary plus, and not a call of `Number`: a BigInt is refused.
  const n = +(v as number);
  if (n !== n || n === 0) return 0;
  return n < 0 ? -mathFloor(-n) : mathFloor(n);
}

export function toLength(v: unknown): number {
  const n = toIntegerOrInfinity(v);
  return n <= 0 ? 0 : mathMin(n, maxSafeInteger);
}

export function relativeIndex(v: unknown, length: number, whenUndefined: number): number {
  const n = v === undefined ? whenUndefined : toIntegerOrInfinity(v);
  return n < 0 ? (n + length < 0 ? 0 : n + length) : mathMin(n, length);
}
