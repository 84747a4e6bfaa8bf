/**
 * What the host put on the intrinsics, or in their place, is not there for a guest.
 *
 * Invariant I1 and SOUNDNESS 1.10. A guard knows such a key when it comes, however it was spelled, and reads past it:
 * what the permits know comes as it was at load, and what they do not know is looked for further up the chain. So no
 * function of the host's runs with a guest's values in a guarded read, and no accessor gives what is the host's. For
 * reads that code makes in place, the functions themselves have stand-ins: that of what they replaced, or none.
 */

import { deny } from "../errors/deny.js";
import { isGuestProxy } from "../guards/model.js";
import {
  FeralSet,
  isObject,
  objectHasOwn,
  reflectApply,
  reflectGet,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  setAdd,
  setHas,
  stringOf,
  toObject,
} from "../primordials.js";
import { capturedObject, type CapturedObject, type CapturedProperty } from "./capture.js";
import { registerPatch, standInOf } from "./registry.js";

const patchedKeys = new FeralSet<PropertyKey>();
let hasPatches = false;

/** The audit found that a property of an intrinsic is not, or is no longer, what the permits know. */
export function notePatch({ object }: CapturedObject, key: string | symbol, known: CapturedProperty | undefined): void {
  hasPatches = true;
  setAdd(patchedKeys, key);
  const now = reflectGetOwnPropertyDescriptor(object, key);
  if (now === undefined) return;
  const original = known?.permit !== undefined && isObject(known.value) ? (standInOf(known.value) ?? null) : null;
  if (isObject(now.value)) registerPatch(now.value, original);
  if (isObject(now.get)) registerPatch(now.get, null);
  if (isObject(now.set)) registerPatch(now.set, null);
}

/** Whether an intrinsic has anything that a guest must not meet. */
export function isPatchedAnywhere(): boolean {
  return hasPatches;
}

/** Whether an intrinsic has something under this key that a guest must not meet. */
export function isPatchedKey(k: PropertyKey): boolean {
  return hasPatches && setHas(patchedKeys, k);
}

function propertyOf(captured: CapturedObject, k: PropertyKey): CapturedProperty | undefined {
  const { properties } = captured;
  for (let i = 0; i < properties.length; i++) {
    if (properties[i]!.key === k) return properties[i];
  }
  return undefined;
}

const isKnown = (property: CapturedProperty | undefined): property is CapturedProperty =>
  property?.permit !== undefined && property.permit.kind !== "host";

function firstOnChain(o: unknown): object | null {
  return isObject(o) ? o : reflectGetPrototypeOf(toObject(o));
}

/** `target[k]` with a receiver, for a key that {@link isPatchedKey}. */
export function readPastPatches(target: unknown, k: PropertyKey, receiver: unknown): unknown {
  for (let p = firstOnChain(target); p !== null; p = reflectGetPrototypeOf(p)) {
    if (isGuestProxy(p)) return reflectGet(p, k, receiver);
    const captured = capturedObject(p);
    if (captured !== undefined) {
      const property = propertyOf(captured, k);
      if (!isKnown(property)) continue;
      if (!property.isAccessor) return property.value;
      return property.get === undefined ? undefined : reflectApply(property.get, receiver, []);
    }
    const own = reflectGetOwnPropertyDescriptor(p, k);
    if (own === undefined) continue;
    if (objectHasOwn(own, "value")) return own.value;
    return own.get === undefined ? undefined : reflectApply(own.get, receiver, []);
  }
  return undefined;
}

/** Throws where an assignment to `target[k]` would meet an accessor of the host's, or what it made read-only. */
export function assertNoPatchInTheWay(target: unknown, k: PropertyKey): void {
  for (let p = firstOnChain(target); p !== null; p = reflectGetPrototypeOf(p)) {
    if (isGuestProxy(p)) return;
    const own = reflectGetOwnPropertyDescriptor(p, k);
    if (own === undefined) continue;
    const captured = capturedObject(p);
    if (captured === undefined || own.writable === true) return;
    const known = propertyOf(captured, k);
    if (isKnown(known) && known.isAccessor && known.set === own.set) return;
    denyPatched(k);
  }
}

/** `super[k]`, whose chain no guard sees. */
export function assertNotPatched(k: PropertyKey): void {
  if (isPatchedKey(k)) denyPatched(k);
}

function denyPatched(k: PropertyKey): never {
  deny("authority", "authority/patched", `"${stringOf(k)}" of an intrinsic was changed by the host`);
}
