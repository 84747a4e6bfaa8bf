/**
 * The names by which plain member access reaches authority: invariant I2.
 *
 * `constructor` and `__proto__` on reading need nothing here, because `tameValue` looks every value up whatever its
 * key was. Left are the names whose *writing* the engine obeys, and `stack`, whose value is text that the host made.
 */

import {
  arrayIsArray,
  FeralArrayBuffer,
  FeralErrorPrototype,
  FeralObjectPrototype,
  FeralPromisePrototype,
  FeralRegExpPrototype,
  isObject,
  objectGetPrototypeOf,
  objectHasOwn,
  objectSetPrototypeOf,
  objectToString,
  reflectGetOwnPropertyDescriptor,
  stringIndexOf,
  stringSlice,
  typedArrayTag,
} from "../primordials.js";
import { deny, throwTypeError } from "../errors/deny.js";
import { feralOf, standInOf } from "../intrinsics/index.js";
import { toText } from "./coercion.js";
import { assertDataTarget, isCallable, isGuestProxy } from "./model.js";

const feralProtoSetter = reflectGetOwnPropertyDescriptor(FeralObjectPrototype, "__proto__")?.set;
const feralArrayBufferPrototype: object = FeralArrayBuffer.prototype;

/** Whether `prototype` is on the chain of `o`, without running guest code: a guest proxy ends the walk. */
export function inheritsFrom(o: object, prototype: object): boolean {
  for (let p: object | null = o; p !== null && !isGuestProxy(p); ) {
    p = objectGetPrototypeOf(p);
    if (p === prototype) return true;
  }
  return false;
}

/** Objects on which engine algorithms look up `constructor` to make a result, and then write into that result. */
function obeysSpecies(o: object): boolean {
  return (
    arrayIsArray(o) ||
    typedArrayTag(o) !== undefined ||
    inheritsFrom(o, FeralPromisePrototype) ||
    inheritsFrom(o, FeralRegExpPrototype) ||
    inheritsFrom(o, feralArrayBufferPrototype)
  );
}

/** Throws unless `o.constructor` may be written or defined (soundness 1.4). */
export function assertConstructorWritable(o: unknown): void {
  if (isObject(o) && obeysSpecies(o)) {
    deny("authority", "authority/special-name", 'cannot write "constructor" of this kind of object');
  }
}

/** A facade stands for its intrinsic wherever the engine is to inherit from it. */
export function asPrototype(p: unknown): unknown {
  return isObject(p) ? (feralOf(p) ?? p) : p;
}

/** `o.__proto__ = v` where the name means the accessor of Object.prototype; `false` where it is a plain property. */
export function setProto(o: unknown, v: unknown, self: boolean): boolean {
  if (!isObject(o) || isGuestProxy(o)) return false;
  for (let p: object | null = o; p !== null; p = objectGetPrototypeOf(p)) {
    if (isGuestProxy(p)) return false;
    const descriptor = reflectGetOwnPropertyDescriptor(p, "__proto__");
    if (descriptor === undefined) continue;
    if (descriptor.set === undefined || descriptor.set !== feralProtoSetter) return false;
    if (v !== null && !isObject(v)) return true;
    if (!self) assertDataTarget(o);
    objectSetPrototypeOf(o, asPrototype(v) as object | null);
    return true;
  }
  return false;
}

/** Whether an object is an error, own frames and all, as far as can be told without running guest code. */
function isError(o: object): boolean {
  return !isGuestProxy(o) && (inheritsFrom(o, FeralErrorPrototype) || objectToString(o) === "[object Error]");
}

/**
 * The `stack` of an error as a guest sees it: what the guest itself wrote there, but never frames, which name the
 * host's files, and never what a host's `Error.prepareStackTrace` made, which can be any host value.
 */
export function readStack(o: unknown): { readonly value: unknown } | undefined {
  if (!isObject(o) || !isEngineStack(o) || !isError(o)) return undefined;
  const stack = (o as { stack?: unknown }).stack;
  if (typeof stack !== "string") return { value: toText(o) };
  const frames = stringIndexOf(stack, "\n    at ");
  if (frames >= 0) return { value: stringSlice(stack, 0, frames) };
  return { value: stringIndexOf(stack, "@") >= 0 ? toText(o) : stack };
}

/** Whether `o.stack` may be the engine's: a data property, an own accessor, or the accessor of an intrinsic. */
function isEngineStack(o: object): boolean {
  for (let p: object | null = o; p !== null && !isGuestProxy(p); p = objectGetPrototypeOf(p)) {
    const descriptor = reflectGetOwnPropertyDescriptor(p, "stack");
    if (descriptor === undefined) continue;
    if (p === o || objectHasOwn(descriptor, "value")) return true;
    return descriptor.get !== undefined && standInOf(descriptor.get) !== undefined;
  }
  return false;
}

/** `f.caller`, `f.callee` and `f.arguments` of a function: never the engine's own, on whatever function it is. */
export function assertNoFrameAccess(o: unknown, k: PropertyKey): void {
  if (isCallable(o) && (k === "caller" || k === "callee" || k === "arguments")) {
    const own = isGuestProxy(o) ? undefined : reflectGetOwnPropertyDescriptor(o, k);
    if (own === undefined || own.configurable === false) {
      throwTypeError(
        "'caller', 'callee', and 'arguments' properties may not be accessed on strict mode functions or the arguments objects for calls to them",
      );
    }
  }
}
