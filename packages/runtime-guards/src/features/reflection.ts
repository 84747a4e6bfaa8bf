/**
 * Reflection in a domain whose features put functions of their own in the place of shared ones.
 *
 * Invariant I1. The guards of reads show what a feature substituted. The functions here hand values over without a read:
 * as a result, or in a descriptor that native iteration takes apart. So they are substituted as well.
 */

import {
  arrayForEach,
  FERAL_GLOBAL,
  isObject,
  reflectApply,
  reflectGetOwnPropertyDescriptor,
  reflectOwnKeys,
  reflectSet,
  weakMapGet,
  weakMapSet,
} from "../primordials.js";
import type { DomainState } from "../guards/state.js";
import { noteSubstituted, standInOf } from "../intrinsics/index.js";
import type { FeatureContext } from "./feature.js";
import { makeVariant } from "./guest-objects.js";

export function substituteReflection(
  { substitutes }: DomainState,
  { defineGlobal, guestFunction }: FeatureContext,
): void {
  if (substitutes === undefined) return;

  const seen = (v: unknown): unknown => (isObject(v) ? (weakMapGet(substitutes, v) ?? v) : v);
  const seenDescriptor = (descriptor: unknown): void => {
    if (!isObject(descriptor)) return;
    arrayForEach(["value", "get", "set"], (k) => {
      const own = reflectGetOwnPropertyDescriptor(descriptor, k);
      if (own !== undefined && isObject(own.value)) reflectSet(descriptor, k, seen(own.value));
    });
  };

  function wrap(holder: "Object" | "Reflect", name: string, convert: (result: unknown) => unknown): Function {
    const native = (FERAL_GLOBAL[holder] as Record<string, Function>)[name]!;
    const shared = standInOf(native) as Function;
    const own = guestFunction(name, native.length, function (...args) {
      return convert(reflectApply(shared, this, args));
    });
    weakMapSet(substitutes!, shared, own);
    noteSubstituted(shared);
    return own;
  }

  const one = (descriptor: unknown): unknown => {
    seenDescriptor(descriptor);
    return descriptor;
  };
  // Its `get` has a name that compat code calls in place.
  const reflect = standInOf(FERAL_GLOBAL.Reflect as object) as object;
  const own = {
    get: wrap("Reflect", "get", seen),
    getOwnPropertyDescriptor: wrap("Reflect", "getOwnPropertyDescriptor", one),
  };
  defineGlobal("Reflect", makeVariant(reflect, own));
  wrap("Object", "getOwnPropertyDescriptor", one);
  wrap("Object", "getOwnPropertyDescriptors", (descriptors) => {
    if (isObject(descriptors)) {
      arrayForEach(reflectOwnKeys(descriptors), (k) =>
        seenDescriptor(reflectGetOwnPropertyDescriptor(descriptors, k)!.value),
      );
    }
    return descriptors;
  });
}
