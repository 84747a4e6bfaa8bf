/**
 * `gc`: `WeakRef` and `FinalizationRegistry`, by which a guest sees when memory is collected: a clock of a kind, and a way to
 * tell what other code in the process does.
 *
 * Invariant I1. The classes are the domain's own; a registry's callback is called without a receiver, and what it throws goes
 * to `onUnhandled`.
 */

import {
  FeralFinalizationRegistry,
  FeralWeakRef,
  isObject,
  registryRegister,
  registryUnregister,
  weakRefDeref,
} from "../primordials.js";
import { OptionsError } from "../errors/classes.js";
import { throwTypeError } from "../errors/deny.js";
import { isCallable } from "../guards/model.js";
import type { Feature } from "./feature.js";
import { makeFeature } from "./install.js";
import { makeGuestClass } from "./guest-class.js";
import { readOptions } from "./options.js";

/** CanBeHeldWeakly, ECMA-262 §9.14. Symbols the engine itself refuses, where they are registered or it holds none. */
const isHeld = (v: unknown): v is object => isObject(v) || typeof v === "symbol";

export function gcFeature(options: object): Feature {
  readOptions<object>("gc", options, {});
  const WeakRef = FeralWeakRef;
  const FinalizationRegistry = FeralFinalizationRegistry;
  if (WeakRef === undefined || FinalizationRegistry === undefined) {
    throw new OptionsError('the feature "gc" is not available: this engine has no WeakRef', "options/feature");
  }
  return makeFeature("gc", (context) => {
    const weakRefs = makeGuestClass(context, {
      name: "WeakRef",
      length: 1,
      isOfLanguage: true,
      construct([target]) {
        if (!isHeld(target)) throwTypeError("WeakRef: the target must be an object");
        return new WeakRef(target);
      },
      methods: { deref: (ref) => weakRefDeref(ref) },
    });
    const registries = makeGuestClass(context, {
      name: "FinalizationRegistry",
      length: 1,
      isOfLanguage: true,
      lengths: { register: 2, unregister: 1 },
      construct([cleanup]) {
        if (!isCallable(cleanup)) throwTypeError("FinalizationRegistry: the cleanup must be a function");
        return new FinalizationRegistry((held) => context.callGuest(cleanup, [held]));
      },
      methods: {
        register(registry, [target, held, token]) {
          if (!isHeld(target)) throwTypeError("FinalizationRegistry: the target must be an object");
          if (target === held)
            throwTypeError("FinalizationRegistry: the target and the held value must not be the same");
          if (token !== undefined && !isHeld(token))
            throwTypeError("FinalizationRegistry: the token must be an object");
          registryRegister(registry, target, held, token);
        },
        unregister(registry, [token]) {
          if (!isHeld(token)) throwTypeError("FinalizationRegistry: the token must be an object");
          return registryUnregister(registry, token);
        },
      },
    });
    context.defineGlobal("WeakRef", weakRefs.constructor);
    context.defineGlobal("FinalizationRegistry", registries.constructor);
  });
}
