/**
 * The member guards of compat code with guards left out: the same answers as those of `./members.ts`, sooner.
 *
 * No strict object is in the domain of such code, so that a key of text is not private, and a value under a name that is not special (I2) is shared
 * with the realm only if it is a function (I1): what design 0004 says of names that the text spells out holds for those that come at run time. All
 * else goes the long way.
 */

import {
  dataDescriptor,
  FeralStringPrototype,
  isObject,
  objectHasOwn,
  objectPropertyIsEnumerable,
  reflectApply,
  reflectDefineProperty,
  reflectGetOwnPropertyDescriptor,
  reflectOwnKeys,
  stringCharCodeAt,
} from "../primordials.js";
import { throwTypeError } from "../errors/deny.js";
import { hideSources } from "../intrinsics/messages.js";
import { isPatchedKey } from "../intrinsics/patches.js";
import { guestsOwnStack, tameOwnStack, tameStack } from "../intrinsics/stack.js";
import { isFarFromErrors, prototypeChanges } from "../intrinsics/far-from-errors.js";
import { isDataKey, isOpenSymbol, isPlainKey } from "../intrinsics/plain-keys.js";
import { describe } from "./calls.js";
import { updateData } from "./members.js";
import { isGuestProxy, memberOf } from "./model.js";
import { isAmong, others as othersOf } from "./patterns.js";
import { makeReceiver } from "./receivers.js";
import type { DomainState } from "./state.js";
import { tameIn } from "./values.js";

type Members = Record<PropertyKey, unknown>;

interface Long {
  get(o: unknown, k: unknown): unknown;
  set(o: unknown, k: unknown, v: unknown): unknown;
  update(o: unknown, k: unknown, delta: number, prefix: boolean): unknown;
  has(k: unknown, o: unknown): boolean;
  method(o: unknown, k: unknown): unknown;
  literalKey(k: unknown): PropertyKey;
}

const textMembers = FeralStringPrototype as unknown as Members;

/** Whether a text has no member of its own under a key that means nothing. What it inherits, the engine is slow to find on a primitive; no accessor of `String.prototype` asks who it is. */
function isInheritedByTexts(k: string | number): k is string {
  if (typeof k !== "string" || k === "length") return false;
  const first = stringCharCodeAt(k, 0);
  return !(first >= DIGIT_0 && first <= DIGIT_9);
}

const DIGIT_0 = 48;
const DIGIT_9 = 57;

export function makePlainMemberGuards(domain: DomainState, long: Long) {
  const tame = tameIn(domain);

  /** The object of the last read of a `stack` that was looked at, and, where it is far from errors, the count at which that was seen. */
  let last: unknown;
  let seenAt = -1;

  /** Whether `o.stack` may be read natively: `o` is the object of the last such read, and is far from errors. */
  const isFar = (o: unknown): boolean => o === last && seenAt === prototypeChanges() && !isPatchedKey("stack");

  /** What a guest sees of `v`, the `stack` that was read natively of `o`, which {@link isFar}. */
  function stackOf(o: unknown, v: unknown): unknown {
    if (typeof v === "function") return tame(v);
    // What has frames is a text, whoever made it. What an accessor says is the guest's, and is not asked for again.
    if (typeof v !== "string" || !isObject(o) || memberOf(o, "stack")?.get !== undefined) return v;
    return long.get(o, "stack");
  }

  function get(o: unknown, k: unknown): unknown {
    if (o === last && k === "stack" && isFar(o)) return stackOf(o, (o as Members)[k]);
    if (o === undefined || o === null) return long.get(o, k);
    if (!isPlainKey(k)) {
      // Of the special names these two mean nothing to the engine when they are read.
      if ((k === "prototype" || k === "constructor") && !isPatchedKey(k)) return tame((o as Members)[k]);
      if (isOpenSymbol(k)) return tame((o as Members)[k]);
      if (k !== "stack" || !isObject(o) || isPatchedKey(k)) return long.get(o, k);
      // One read of an object is dearer than its second is worth.
      seenAt = o === last && isFarFromErrors(o) ? prototypeChanges() : -1;
      last = o;
      const stack = guestsOwnStack(o);
      if (stack !== undefined) return typeof stack === "function" ? tame(stack) : stack;
      tameStack(o);
      return tame((o as Members)[k]);
    }
    const v = typeof o === "string" && isInheritedByTexts(k) ? textMembers[k] : (o as Members)[k];
    return typeof v === "function" ? tame(v) : v;
  }

  function set(o: unknown, k: unknown, v: unknown): unknown {
    // A `stack` of the engine's is written as any other member is.
    if (!isObject(o) || !(isDataKey(k) || (k === "stack" && !isPatchedKey(k)))) return long.set(o, k, v);
    try {
      return ((o as Members)[k] = v);
    } catch (error) {
      hideSources(error, [o]);
      throw error;
    }
  }

  function update(o: unknown, k: unknown, delta: number, prefix: boolean): unknown {
    if (!isObject(o) || !isPlainKey(k)) return long.update(o, k, delta, prefix);
    return updateData(o as Members, k, delta, prefix, tame, set);
  }

  function has(k: unknown, o: unknown): boolean {
    return isObject(o) && isDataKey(k) ? k in o : long.has(k, o);
  }

  function callMethod(f: unknown, receiver: unknown, ...args: unknown[]): unknown {
    if (typeof f !== "function") throwTypeError(`${describe(f)} is not a function`);
    return reflectApply(f, receiver, args);
  }

  function invoke(o: unknown, k: unknown, ...args: unknown[]): unknown {
    const f = get(o, k);
    if (typeof f !== "function") throwTypeError(`${describe(f)} is not a function`);
    return reflectApply(f, o, args);
  }

  /** The rest of `o.k(...args)`, where `f` is what `o.k` was before the arguments were evaluated, but for a text. */
  function resume(f: unknown, o: unknown, k: unknown, ...args: unknown[]): unknown {
    const method = typeof o === "string" ? get(o, k) : f;
    if (typeof method !== "function") throwTypeError(`${describe(method)} is not a function`);
    return reflectApply(method, o, args);
  }

  function literalKey(k: unknown): PropertyKey {
    return typeof k === "string" ? k : long.literalKey(k);
  }

  /** No object of the domain is strict. */
  const constructed = (v: unknown): unknown => v;

  /** What is copied has no private names, so that the engine copies it. */
  function spread(x: unknown): unknown {
    if (isObject(x) && !isGuestProxy(x) && objectHasOwn(x, "stack")) tameOwnStack(x);
    return x;
  }

  function others(x: unknown, ...keys: unknown[]): object {
    if (!isObject(x) || isGuestProxy(x)) return othersOf(x, keys, get);
    spread(x);
    if (keys.length === 1 && typeof keys[0] === "string") {
      // The engine reads what it leaves out, which shows nowhere where it is data.
      const { 0: key } = keys;
      const own = reflectGetOwnPropertyDescriptor(x, key);
      // eslint-disable-next-line sallyport/no-implicit-access -- what the guest's own pattern does; no object of the domain has private symbols
      if (own === undefined) return { ...x };
      if (objectHasOwn(own, "value")) {
        // eslint-disable-next-line sallyport/no-implicit-access -- the same
        const { [key]: _, ...copy } = x as Members;
        return copy;
      }
    }
    const copy: Members = {};
    const names = reflectOwnKeys(x);
    for (let i = 0; i < names.length; i++) {
      const k = names[i]!;
      if (isAmong(keys, k) || !objectPropertyIsEnumerable(x, k)) continue;
      if (isPlainKey(k)) {
        const v = (x as Members)[k];
        copy[k] = typeof v === "function" ? tame(v) : v;
      } else reflectDefineProperty(copy, k, dataDescriptor(get(x, k), true, true, true));
    }
    return copy;
  }

  return {
    get,
    isFar,
    stackOf,
    set,
    update,
    has,
    method: get,
    callMethod,
    invoke,
    resume,
    literalKey,
    constructed,
    spread,
    others,
    receiver: makeReceiver(get, tame),
  };
}
