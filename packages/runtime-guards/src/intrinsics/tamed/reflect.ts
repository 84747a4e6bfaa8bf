/**
 * `Reflect`.
 *
 * Invariants I2 to I5, as in `./object.ts`; and SOUNDNESS 4.5: `construct` with a `new.target` that the target's
 * class knows nothing of would make an instance of a strict class without running its constructor.
 */

import { deny, throwTypeError } from "../../errors/deny.js";
import { isConstructor } from "../../guards/calls.js";
import { toKey } from "../../guards/coercion.js";
import {
  assertDataTarget,
  assertDefinable,
  assertOpenPrototype,
  assertPublicKey,
  inheritsFrom,
  isGuestProxy,
  isStrictClass,
} from "../../guards/model.js";
import { withdrawFrom } from "../../guards/offered.js";
import type { reflectConstruct } from "../../primordials.js";
import {
  FeralProxy,
  isObject,
  objectHasOwn,
  reflectApply,
  reflectDefineProperty,
  reflectDeleteProperty,
  reflectGet,
  reflectGetOwnPropertyDescriptor,
  reflectHas,
  reflectPreventExtensions,
} from "../../primordials.js";
import { settleOwnStack } from "../stack.js";
import { feralPrototype, makerOf } from "../registry.js";
import { prepareDefinition } from "./object.js";
import {
  assertObject,
  guardedGet,
  guardedSet,
  ownDescriptor,
  prototypeOf,
  publicKey,
  publicKeys,
  readDescriptor,
  setPrototype,
  type Tamed,
} from "./shared.js";

export function defineProperty(o: unknown, k: unknown, from: unknown, isSelf: boolean): boolean {
  assertObject(o, "Reflect.defineProperty");
  const key = toKey(k);
  const descriptor = readDescriptor(from);
  prepareDefinition(o, key, descriptor, isSelf);
  return reflectDefineProperty(o, key, descriptor);
}

export function deleteProperty(o: unknown, k: unknown, isSelf: boolean): boolean {
  assertObject(o, "Reflect.deleteProperty");
  const key = toKey(k);
  if (isSelf) {
    assertPublicKey(o, key);
    assertOpenPrototype(o, key);
  } else assertDefinable(o, key);
  return reflectDeleteProperty(o, key);
}

export function set(args: readonly unknown[], isSelf: boolean): boolean {
  const o = args[0];
  assertObject(o, "Reflect.set");
  const receiver = args.length > 3 ? args[3] : o;
  const key = toKey(args[1]);
  // What the target does not have is defined on the receiver.
  if (isSelf && receiver !== o) withdrawFrom(receiver, key);
  return guardedSet(o, key, args[2], receiver, isSelf);
}

export function preventExtensions(o: unknown, isSelf: boolean): boolean {
  assertObject(o, "Reflect.preventExtensions");
  if (!isSelf) assertDataTarget(o);
  settleOwnStack(o);
  return reflectPreventExtensions(o);
}

/** Whether instances of `newTarget` may be made by `target`: they are `target`'s own, or no class's that is protected. */
function assertNewTarget(target: unknown, newTarget: unknown): void {
  if (newTarget === target || !isObject(newTarget)) return;
  const isLegitimate = isStrictClass(target)
    ? newTarget === target
    : !isStrictClass(newTarget) || (isObject(target) && inheritsFrom(newTarget, target));
  if (!isLegitimate) deny("self", "self/foreign-new-target", "this class is constructed only by its own constructor");
}

/**
 * Whether `newTarget.prototype` may be what the guards have not seen: a function has that member as its own for good, and what is written there is checked; of a proxy our
 * handler checks it. A bound function has none, and what it is given, or inherits, may be an accessor's, or an instance.
 */
function mayComputePrototype(newTarget: Function): boolean {
  if (isGuestProxy(newTarget)) return false;
  const own = reflectGetOwnPropertyDescriptor(newTarget, "prototype");
  return own === undefined || own.configurable === true || !objectHasOwn(own, "value");
}

/** For a constructor of the language's: what the engine finds when it asks for the prototype, which it does once, is no instance (I4). */
const checkedPrototype = {
  __proto__: null,
  get(newTarget: object, k: PropertyKey): unknown {
    const v: unknown = reflectGet(newTarget, k);
    return k === "prototype" && isObject(v) ? feralPrototype(v) : v;
  },
};

const listOf = (...args: unknown[]): unknown[] => args;

export const tamedReflect: Tamed = {
  "Reflect.construct":
    (feral) =>
    (...args) => {
      const target: unknown = args[0];
      const newTarget: unknown = args.length > 2 ? args[2] : target;
      if (typeof target !== "function" || typeof newTarget !== "function") {
        throwTypeError(`${typeof target === "function" ? typeof newTarget : typeof target} is not a constructor`);
      }
      assertNewTarget(target, newTarget);
      const make = newTarget === target || !isConstructor(newTarget) ? undefined : makerOf(target);
      if (newTarget !== target && isConstructor(newTarget) && mayComputePrototype(newTarget)) {
        if (make === undefined) {
          deny("self", "self/prototype", "a bound function cannot say what another constructor's object inherits from");
        }
        const checked = new FeralProxy(newTarget, checkedPrototype as ProxyHandler<Function>);
        return make(reflectApply(listOf, undefined, args[1] as never) as unknown[], checked);
      }
      // The engine's own way to make a list of what is like an array.
      if (make !== undefined) return make(reflectApply(listOf, undefined, args[1] as never) as unknown[], newTarget);
      return args.length > 2
        ? (feral as typeof reflectConstruct)(target, args[1] as never, newTarget)
        : (feral as typeof reflectConstruct)(target, args[1] as never);
    },
  "Reflect.defineProperty": () => (o, k, descriptor) => defineProperty(o, k, descriptor, false),
  "Reflect.deleteProperty": () => (o, k) => deleteProperty(o, k, false),
  "Reflect.get":
    () =>
    (...args) => {
      const o: unknown = args[0];
      assertObject(o, "Reflect.get");
      return guardedGet(o, publicKey(o, args[1]), args.length > 2 ? args[2] : o);
    },
  "Reflect.getOwnPropertyDescriptor": () => (o, k) => {
    assertObject(o, "Reflect.getOwnPropertyDescriptor");
    return ownDescriptor(o, publicKey(o, k));
  },
  "Reflect.getPrototypeOf": () => (o) => {
    assertObject(o, "Reflect.getPrototypeOf");
    return prototypeOf(o);
  },
  "Reflect.has": () => (o, k) => {
    assertObject(o, "Reflect.has");
    return reflectHas(o, publicKey(o, k));
  },
  "Reflect.ownKeys": () => (o) => {
    assertObject(o, "Reflect.ownKeys");
    return publicKeys(o);
  },
  "Reflect.preventExtensions": () => (o) => preventExtensions(o, false),
  "Reflect.set":
    () =>
    (...args) =>
      set(args, false),
  "Reflect.setPrototypeOf": () => (o, p) => {
    assertObject(o, "Reflect.setPrototypeOf");
    if (p !== null && !isObject(p)) throwTypeError("Object prototype may only be an Object or null");
    return setPrototype(o, p);
  },
};
