/**
 * The member guards of strict code with guards left out: the same answers as those of `./members.ts` and `./patterns.ts`, sooner.
 *
 * Of a key that means nothing to the engine or the guards (I2), only two things can ask for more: a private spelling on a strict object (R1), and a
 * value that is a function, which may be shared with the realm (I1) or a method that is to be bound (R3). What is not marked as a strict
 * object has no private symbols, and whoever holds it may write it (R2). All else goes the long way.
 */

import { arrayJoinFeral, isObject, objectHasOwn, reflectGetOwnPropertyDescriptor } from "../primordials.js";
import { hideSources } from "../intrinsics/messages.js";
import { tameOwnStack } from "../intrinsics/stack.js";
import { isDataKey, isOpenSymbol, isPlainKey, isPlainName } from "../intrinsics/plain-keys.js";
import { standInOf } from "../intrinsics/registry.js";
import { joinArray } from "../intrinsics/tamed/array.js";
import { callWith } from "./calls.js";
import { updateData } from "./members.js";
import { isGuestProxy, isStrictObject } from "./model.js";
import { isPrivateSpelling } from "./private-names.js";
import { absent, others as othersOf } from "./patterns.js";
import { makeCalled, makeReceiver } from "./receivers.js";
import type { DomainState } from "./state.js";
import { isUnbranded, leaveSelf } from "./under-construction.js";
import { tameIn, valueIn } from "./values.js";

type Members = Record<PropertyKey, unknown>;

interface Long {
  get(o: unknown, k: unknown): unknown;
  getSelf(o: unknown, k: unknown): unknown;
  set(o: unknown, k: unknown, v: unknown): unknown;
  update(o: unknown, k: unknown, delta: number, prefix: boolean): unknown;
  has(k: unknown, o: unknown): boolean;
  method(o: unknown, k: unknown): unknown;
  methodSelf(o: unknown, k: unknown): unknown;
  literalKey(k: unknown): PropertyKey;
  key(o: unknown, k: unknown): PropertyKey;
  spread(x: unknown): unknown;
}

export function makeStrictMemberGuards(domain: DomainState, long: Long) {
  const tame = tameIn(domain);
  const value = valueIn(domain);
  let joinStandIn: object | null | undefined;

  /** Whether a key is read as any other: no special name, and no private name of the object. */
  const isOpenKey = (o: unknown, k: unknown): k is string | number =>
    isPlainKey(k) && !(isPrivateSpelling(k) && isStrictObject(o));

  /** Whether a text is a name like any that a program spells out: no special one, and on no object private. */
  const isKey = (k: unknown): k is string => isPlainName(k) && !isPrivateSpelling(k);

  function get(o: unknown, k: unknown): unknown {
    if (o === undefined || o === null) return long.get(o, k);
    if (!isOpenKey(o, k)) {
      if (!isOpenSymbol(k)) return long.get(o, k);
      leaveSelf();
      return value(o, (o as Members)[k]);
    }
    leaveSelf();
    const v = (o as Members)[k];
    return typeof v === "function" ? value(o, v) : v;
  }

  function method(o: unknown, k: unknown): unknown {
    if (o === undefined || o === null) return long.method(o, k);
    if (!isOpenKey(o, k)) {
      if (!isOpenSymbol(k)) return long.method(o, k);
      leaveSelf();
      return tame((o as Members)[k]);
    }
    leaveSelf();
    const v = (o as Members)[k];
    return typeof v === "function" ? tame(v) : v;
  }

  /** Whether self reads a member as any other: by no special name and no private one, and of what waits for no brand, whose elements ask for a permission. */
  const isOpenToSelf = (o: unknown, k: unknown): k is string | number =>
    isObject(o) && isPlainKey(k) && !isPrivateSpelling(k) && !isUnbranded(o);

  function getSelf(o: unknown, k: unknown): unknown {
    if (!isOpenToSelf(o, k)) return long.getSelf(o, k);
    leaveSelf();
    const v = (o as Members)[k];
    return typeof v === "function" ? value(o, v) : v;
  }

  function methodSelf(o: unknown, k: unknown): unknown {
    if (!isOpenToSelf(o, k)) return long.methodSelf(o, k);
    leaveSelf();
    const v = (o as Members)[k];
    return typeof v === "function" ? tame(v) : v;
  }

  function set(o: unknown, k: unknown, v: unknown): unknown {
    if (!isObject(o) || isStrictObject(o) || !isDataKey(k)) return long.set(o, k, v);
    leaveSelf();
    try {
      return ((o as Members)[k] = v);
    } catch (error) {
      hideSources(error, [o]);
      throw error;
    }
  }

  function update(o: unknown, k: unknown, delta: number, prefix: boolean): unknown {
    if (!isObject(o) || isStrictObject(o) || !isPlainKey(k)) return long.update(o, k, delta, prefix);
    leaveSelf();
    return updateData(o as Members, k, delta, prefix, tame, set);
  }

  function has(k: unknown, o: unknown): boolean {
    if (!isObject(o) || !(isOpenKey(o, k) || isOpenSymbol(k))) return long.has(k, o);
    leaveSelf();
    return k in o;
  }

  function literalKey(k: unknown): PropertyKey {
    return typeof k === "string" ? k : long.literalKey(k);
  }

  /** What has no private names the engine copies. */
  function spread(x: unknown): unknown {
    if (!isObject(x)) return x;
    if (isStrictObject(x)) return long.spread(x);
    leaveSelf();
    if (!isGuestProxy(x) && objectHasOwn(x, "stack")) tameOwnStack(x);
    return x;
  }

  function others(x: unknown, ...keys: unknown[]): object {
    if (!isObject(x) || isStrictObject(x) || isGuestProxy(x) || keys.length > 3) return othersOf(x, keys, long.get);
    leaveSelf();
    const a = quietKey(x, keys[0]);
    if (a === undefined) return othersOf(x, keys, long.get);
    if (objectHasOwn(x, "stack")) tameOwnStack(x);
    if (keys.length < 2) return withoutOne(x as Members, a);
    const b = quietKey(x, keys[1]);
    const c = quietKey(x, keys[2]);
    return b === undefined || c === undefined ? othersOf(x, keys, long.get) : withoutThree(x as Members, a, b, c);
  }

  /** The key of a compound assignment or of a pattern. */
  function key(o: unknown, k: unknown): PropertyKey {
    if (o === undefined || o === null || typeof k !== "string") return long.key(o, k);
    leaveSelf();
    return k;
  }

  function invoke(o: unknown, k: unknown, ...args: unknown[]): unknown {
    const f = method(o, k);
    joinStandIn ??= standInOf(arrayJoinFeral);
    return f === joinStandIn && isObject(o) && args.length > 0 ? joinArray(o, args[0]) : callWith(f, o, args);
  }

  return {
    isKey,
    get,
    getSelf,
    set,
    update,
    has,
    method,
    methodSelf,
    invoke,
    key,
    literalKey,
    spread,
    others,
    receiver: makeReceiver(method, tame),
    called: makeCalled(method),
  };
}

// The keys left out have no getters, those of others are called once each, as in plain JavaScript, and nothing here has private symbols.
/* eslint-disable sallyport/no-implicit-access */

function withoutOne(x: Members, a: PropertyKey): object {
  const { [a]: _, ...rest } = x;
  return rest;
}

function withoutThree(x: Members, a: PropertyKey, b: PropertyKey, c: PropertyKey): object {
  const { [a]: _, [b]: __, [c]: ___, ...rest } = x;
  return rest;
}
/* eslint-enable sallyport/no-implicit-access */

/** The key by which the engine may read a member once more, and nobody sees it; undefined for an accessor. One that is no own member leaves nothing out. */
function quietKey(x: object, k: unknown): PropertyKey | undefined {
  const own = k === undefined ? undefined : reflectGetOwnPropertyDescriptor(x, k as PropertyKey);
  if (own === undefined) return absent;
  return objectHasOwn(own, "value") ? (k as PropertyKey) : undefined;
}
