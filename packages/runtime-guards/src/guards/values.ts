/**
 * What a guest gets for a value that the engine read: invariants I1 and R3.
 *
 * The attack: `[].constructor.constructor`, `o.__proto__`, `gen.constructor`, `const f = victim.method`. Whatever the
 * key was, the *value* tells whether it is shared with the host (then its frozen stand-in is given, or nothing), or a
 * method that must not lose its receiver.
 */

import { isObject, reflectApply, weakMapGet } from "../primordials.js";
import { deny } from "../errors/deny.js";
import { isShownAsItIs, standInOf } from "../intrinsics/index.js";
import { isCallable, isInstanceElement, isStrictMethod, isToBind } from "./model.js";
import { boundMethod } from "./bound-methods.js";
import type { DomainState } from "./state.js";
import { enterBySelf, isAnyUnbranded, isUnbranded, noteShown } from "./under-construction.js";

/** The stand-in of an intrinsic, or the value itself. Throws for an intrinsic that no permit knows. */
export function tameValue(v: unknown): unknown {
  if (!isObject(v)) return v;
  const standIn = standInOf(v);
  if (standIn === undefined) return v;
  if (standIn === null) {
    deny("authority", "authority/intrinsic", "this intrinsic of the language is not available in the domain");
  }
  return standIn;
}

/** {@link tameValue} in one domain, where a feature may have put something of its own in the place of a shared stand-in. */
export function tameIn({ substitutes }: DomainState): (v: unknown) => unknown {
  if (substitutes === undefined) return tameValue;
  return (v) => {
    if (!isObject(v) || isShownAsItIs(v)) return v;
    const tamed = tameValue(v);
    return isObject(tamed) ? (weakMapGet(substitutes, tamed) ?? tamed) : tamed;
  };
}

/** {@link value} in one domain. */
export function valueIn(domain: DomainState): (o: unknown, v: unknown) => unknown {
  if (domain.substitutes === undefined) return value;
  const tame = tameIn(domain);
  return (o, v) => tame(value(o, v));
}

/** `bind(o, f)`: the private method `o.#m` as a value: bound to `o`, always the same one (R3). */
export function bind(o: unknown, f: unknown): unknown {
  return boundMethod(o, f as Function);
}

/** `value(o, v)`: a value read from `o`, in value position. */
export function value(o: unknown, v: unknown): unknown {
  const tamed = tameValue(v);
  if (tamed === v && isToBind(o, v)) {
    // Whoever is given it can run the method, not as self: while `o` waits for the brand of the method's class, that is refused.
    noteShown(o);
    return boundMethod(o, v);
  }
  return tamed;
}

/** A method that self is about to call: where self is under construction, the call says so. */
export function calledBySelf(o: unknown, method: unknown): unknown {
  if (!isUnbranded(o) || !isCallable(method)) return method;
  return (...args: unknown[]): unknown => callBySelf(o, method, args);
}

/** Self, which is under construction, calls a method of its own, or shows itself to some other function as its receiver. */
export function callBySelf(o: object, f: Function, args: unknown[]): unknown {
  if (isInstanceElement(f)) return enterBySelf(o, f, () => reflectApply(f, o, args));
  noteShown(o);
  return reflectApply(f, o, args);
}

/** {@link calledBySelf} for `super.m`, whose receiver comes with the call. */
export function calledThroughSuper(method: unknown): unknown {
  if (!isCallable(method) || !(isStrictMethod(method) || isAnyUnbranded())) return method;
  return {
    call(...args: unknown[]): unknown {
      return isUnbranded(this) ? callBySelf(this, method, args) : reflectApply(method, this, args);
    },
  }.call;
}
