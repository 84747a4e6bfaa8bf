/**
 * The names by which plain member access reaches authority: invariant I2.
 *
 * `constructor` and `__proto__` on reading need nothing here, because `tameValue` looks every value up whatever its
 * key was. Left are the names whose *writing* the engine obeys. For `stack` see `../intrinsics/stack.ts`.
 */

import {
  FeralFunctionPrototype,
  FeralObjectPrototype,
  isObject,
  objectGetPrototypeOf,
  reflectGetOwnPropertyDescriptor,
} from "../primordials.js";
import { deny, throwTypeError } from "../errors/deny.js";
import { feralPrototype } from "../intrinsics/registry.js";
import { obeysSpecies, setPrototypeOrThrow } from "../intrinsics/tamed/shared.js";
import { isCallable, isGuestProxy, isStrictObject } from "./model.js";

const feralProtoSetter = reflectGetOwnPropertyDescriptor(FeralObjectPrototype, "__proto__")?.set;

/** Throws unless `o.constructor` may be written or defined (soundness 1.4). */
export function assertConstructorWritable(o: unknown): void {
  if (isObject(o) && obeysSpecies(o)) {
    deny("authority", "authority/special-name", 'cannot write "constructor" of this kind of object');
  }
}

/** A facade stands for its intrinsic wherever the engine is to inherit from it. */
export function asPrototype(p: unknown): unknown {
  return isObject(p) ? feralPrototype(p) : p;
}

/** `o.__proto__ = v` where the name means the accessor of Object.prototype; `false` where it is a plain property. */
export function setProto(o: unknown, v: unknown): boolean {
  if (!isObject(o) || isGuestProxy(o)) return false;
  for (let p: object | null = o; p !== null; p = objectGetPrototypeOf(p)) {
    if (isGuestProxy(p)) return false;
    const descriptor = reflectGetOwnPropertyDescriptor(p, "__proto__");
    if (descriptor === undefined) continue;
    if (descriptor.set === undefined || descriptor.set !== feralProtoSetter) return false;
    if (v !== null && !isObject(v)) return true;
    setPrototypeOrThrow(o, v);
    return true;
  }
  return false;
}

/** `f.caller`, `f.callee` and `f.arguments` of a function: never the engine's own, on whatever function it is. */
export function assertNoFrameAccess(o: unknown, k: PropertyKey): void {
  if (!isCallable(o) || (k !== "caller" && k !== "callee" && k !== "arguments")) return;
  for (let p: object | null = o; p !== null && p !== FeralFunctionPrototype; p = objectGetPrototypeOf(p)) {
    if (isGuestProxy(p)) throwFrameAccess();
    const own = reflectGetOwnPropertyDescriptor(p, k);
    if (own === undefined) continue;
    // What the engine has for the frames of a function cannot be configured. What a strict class has is the guest's, also once it is closed.
    if (own.configurable === false && !isStrictObject(p)) throwFrameAccess();
    return;
  }
  // The engine has no function with a `callee`.
  if (k !== "callee") throwFrameAccess();
}

function throwFrameAccess(): never {
  throwTypeError(
    "'caller', 'callee', and 'arguments' properties may not be accessed on strict mode functions or the arguments objects for calls to them",
  );
}
