/**
 * The boundary between the host and one domain: invariants I1, I7 and I9.
 *
 * Every value that crosses is a primitive, something that returns home, a copy, a rebuilt error, a promise of the
 * receiving side, a closure for a function, or a read-only view for an object. Arguments, `this`, results and thrown
 * values of every call through the membrane are converted again, so nothing raw is reachable by going deeper.
 *
 * Intrinsics: what of the realm the host passes becomes its facade, or is refused where no permit knows it. A facade
 * that a guest passes stays a guest's function on the host's side: handed over raw, `Object.assign` or
 * `Array.prototype.push` as a callback would run on the host's own objects with arguments of the guest's choice.
 */

import {
  arrayIsArray,
  arrayMap,
  dataDescriptor,
  FERAL_EVAL,
  FeralPromise,
  FeralPromisePrototype,
  FeralWeakMap,
  isObject,
  objectFreeze,
  promiseThen,
  reflectApply,
  reflectConstruct,
  reflectDefineProperty,
  reflectGet,
  reflectGetOwnPropertyDescriptor,
  stringOf,
  weakMapGet,
  weakMapHas,
  weakMapSet,
} from "../primordials.js";
import {
  GuestError,
  kindOfHostError,
  makeHostError,
  RevokedError,
  type SallyportError,
  withGuestStack,
} from "../errors/classes.js";
import { deny, denialOf, makeDenial } from "../errors/deny.js";
import type { GuestCode } from "../errors/guest-stack.js";
import { isConstructor } from "../guards/calls.js";
import { isCallable, isPrivateSpelling, isPrivateSymbol, isStrictObject } from "../guards/model.js";
import { inheritsFrom } from "../guards/model.js";
import { value } from "../guards/values.js";
import { feralOf, standInOf } from "../intrinsics/index.js";
import { copyOf, isHostKind } from "./copies.js";
import { isErrorObject, isHostErrorObject, readText, rebuildError, removeFrames } from "./errors.js";
import { isHiddenName, isUnderscored } from "./names.js";
import { makeViews } from "./views.js";

export type Side = "guest" | "host";

export interface Membrane {
  /** A value of the host as the guest may hold it. */
  toGuest(v: unknown): unknown;
  /** A value of the guest as the host may hold it. */
  toHost(v: unknown): unknown;
  /** What is thrown inside the guest for what the host threw. */
  thrownToGuest(e: unknown): unknown;
  /** What is thrown at the host for what the guest threw and did not catch. */
  thrownToHost(e: unknown): unknown;
  /** Whether an object is the guest's side of something of the host. */
  isHostValue(o: object): boolean;
  /** The side that holds an object which this membrane made for what the other side has; `undefined` for any other object. */
  sideOf(o: object): Side | undefined;
  /** After this every crossing throws a RevokedError. */
  revoke(reason: string): void;
  /** Throws a RevokedError at the host. */
  assertLive(): void;
  /** The same inside the guest. */
  assertLiveForGuest(): void;
  isLive(): boolean;
}

type Members = Record<PropertyKey, unknown>;

export function makeMembrane(domainName: string, code: GuestCode): Membrane {
  const guestSideOf = new FeralWeakMap<object, object>();
  const hostSideOf = new FeralWeakMap<object, object>();
  /** The guest's side of host things → the host's original; and the other way. */
  const hostOriginal = new FeralWeakMap<object, object>();
  const guestOriginal = new FeralWeakMap<object, object>();
  /** The value that a GuestError carried out. */
  const thrownBy = new FeralWeakMap<object, { readonly thrown: unknown }>();
  let revoked: string | undefined;

  // ------------------------------------------------------------------------------------------------ revocation

  function assertLive(): void {
    if (revoked !== undefined) throw new RevokedError(revoked, "revoked/domain");
  }

  function assertLiveForGuest(): void {
    if (revoked !== undefined) deny("revoked", "revoked/domain", revoked);
  }

  function revoke(reason: string): void {
    revoked ??= reason === "" ? `the domain ${domainName} is revoked` : reason;
  }

  // --------------------------------------------------------------------------------------------- host → guest

  function link(host: object, guest: object): void {
    weakMapSet(guestSideOf, host, guest);
    weakMapSet(hostOriginal, guest, host);
  }

  function toGuest(v: unknown): unknown {
    if (!isObject(v)) return v;
    const known = weakMapGet(guestOriginal, v) ?? weakMapGet(guestSideOf, v);
    if (known !== undefined) return known;
    if (feralOf(v) !== undefined) return v;
    const standIn = standInOf(v);
    // `eval` is in no table: it is no member of an intrinsic, and it must not come in under a name that the host gave it.
    if (standIn === null || v === FERAL_EVAL) {
      deny("authority", "authority/intrinsic", "this intrinsic of the language cannot be given to the guest");
    }
    if (standIn !== undefined) return standIn;
    return objectToGuest(v);
  }

  function objectToGuest(v: object): object {
    if (isCallable(v)) return functionToGuest(v);
    const promise = settleWith(v, toGuestLive, (e) => {
      assertLiveForGuest();
      return thrownToGuest(e);
    });
    if (promise !== undefined) {
      link(v, promise);
      return promise;
    }
    if (isHostErrorObject(v)) return errorToGuest(v);
    const copy = copyOf(v, toGuest, isHostKind);
    if (copy !== undefined) return copy;
    const view = viewForGuest(v);
    link(v, view);
    return view;
  }

  /** A closure, strict and without a prototype: nothing of the host's function object shows but name and length. */
  function functionToGuest(f: Function): Function {
    const closure = {
      call(...args: unknown[]): unknown {
        assertLiveForGuest();
        let result: unknown;
        try {
          result = reflectApply(f, toHost(this), arrayMap(args, toHost));
        } catch (e) {
          throw thrownToGuest(e);
        }
        return toGuest(result);
      },
    }.call;
    nameAs(closure, f);
    link(f, closure);
    return objectFreeze(closure);
  }

  function toGuestLive(v: unknown): unknown {
    assertLiveForGuest();
    return toGuest(v);
  }

  function errorToGuest(e: object): Error {
    const denial = kindOfHostError(e);
    if (denial !== undefined) {
      const error = makeDenial(denial, (e as SallyportError).code, (e as SallyportError).message);
      link(e, error);
      return error;
    }
    return rebuildError(e, readHost, toGuest, (copy) => link(e, copy));
  }

  function thrownToGuest(e: unknown): unknown {
    if (isObject(e)) {
      const carried = weakMapGet(thrownBy, e);
      if (carried !== undefined) return carried.thrown;
    }
    return toGuest(e);
  }

  const readHost = (o: object, k: string): unknown => (o as Members)[k];

  const viewForGuest = makeViews({
    isForHost: false,
    cross(operation) {
      assertLiveForGuest();
      try {
        return operation();
      } catch (e) {
        throw thrownToGuest(e);
      }
    },
    read(o, k, target) {
      // What an array inherits is the guest's own, also where the host's array is of another realm and inherits natives
      // that no table knows, `push` among them.
      if (arrayIsArray(target) && k in target && !this.cross(() => isOwn(o, k))) return reflectGet(target, k);
      return toGuest(this.cross(() => (o as Members)[k]));
    },
    isPublic: (_o, k) => !isHiddenName(k) && !isUnderscored(k),
  });

  // --------------------------------------------------------------------------------------------- guest → host

  function toHost(v: unknown): unknown {
    if (!isObject(v)) return v;
    const known = weakMapGet(hostOriginal, v) ?? weakMapGet(hostSideOf, v);
    return known ?? objectToHost(v);
  }

  function linkGuest<T extends object>(guest: object, host: T): T {
    weakMapSet(hostSideOf, guest, host);
    weakMapSet(guestOriginal, host, guest);
    return host;
  }

  function objectToHost(v: object): object {
    if (isCallable(v)) return functionToHost(v);
    const promise = settleWith(v, toHostLive, (e) => {
      assertLive();
      return thrownToHost(e);
    });
    if (promise !== undefined) return linkGuest(v, promise);
    if (isErrorObject(v)) return errorToHost(v);
    return copyOf(v, toHost, inheritsFrom) ?? linkGuest(v, viewForHost(v));
  }

  function toHostLive(v: unknown): unknown {
    assertLive();
    return toHost(v);
  }

  /** Calls from the host: `new` where the guest's function is a constructor. */
  function functionToHost(f: Function): Function {
    const enter = (operation: () => unknown): unknown => {
      assertLive();
      let result: unknown;
      try {
        result = operation();
      } catch (e) {
        throw thrownToHost(e);
      }
      return toHost(result);
    };
    const closure = isConstructor(f)
      ? function (this: unknown, ...args: unknown[]): unknown {
          const isNew = new.target !== undefined;
          return enter(() =>
            isNew
              ? reflectConstruct(f, arrayMap(args, toGuest))
              : reflectApply(f, toGuest(this), arrayMap(args, toGuest)),
          );
        }
      : {
          call(...args: unknown[]): unknown {
            return enter(() => reflectApply(f, toGuest(this), arrayMap(args, toGuest)));
          },
        }.call;
    nameAs(closure, f);
    return linkGuest(f, closure);
  }

  function errorToHost(v: object): Error {
    const denial = denialOf(v);
    if (denial !== undefined)
      return linkGuest(
        v,
        withGuestStack(makeHostError(denial), () => code.framesOf(v)),
      );
    return rebuildError(v, readGuest, toHost, (copy) => removeFrames(linkGuest(v, copy)));
  }

  function thrownToHost(e: unknown): unknown {
    if (isObject(e)) {
      const original = weakMapGet(hostOriginal, e);
      if (original !== undefined) return original;
      const denial = denialOf(e);
      if (denial !== undefined) {
        const error = withGuestStack(makeHostError(denial), () => code.framesOf(e));
        weakMapSet(thrownBy, error, { thrown: e });
        return error;
      }
    }
    const error = guestError(e);
    weakMapSet(thrownBy, error, { thrown: e });
    return error;
  }

  function guestError(e: unknown): GuestError {
    if (!isObject(e)) return new GuestError(stringOf(e), "Error", e);
    let isError = false;
    let thrown: unknown;
    try {
      isError = isErrorObject(e);
      thrown = toHost(e);
    } catch {
      // Whatever the guest's own code makes of being looked at, the host gets its error.
    }
    if (!isError) return new GuestError("the guest threw a value that is not an error", "Error", thrown);
    const error = new GuestError(
      readText(e, "message", readGuest, ""),
      readText(e, "name", readGuest, "Error"),
      thrown,
    );
    return withGuestStack(error, () => code.framesOf(e));
  }

  const readGuest = (o: object, k: string): unknown => value(o, (o as Members)[k]);

  const viewForHost = makeViews({
    isForHost: true,
    cross(operation) {
      assertLive();
      try {
        return operation();
      } catch (e) {
        throw thrownToHost(e);
      }
    },
    read(o, k, target) {
      const raw = this.cross(() => (o as Members)[k]);
      if (!isObject(raw)) return raw;
      // `map` of a guest's array is the host's own, and works through the view.
      if (standInOf(raw) !== undefined && (target as Members)[k] === raw && !isOwn(o, k)) return raw;
      return this.cross(() => toHost(value(o, raw)));
    },
    isPublic: (o, k) =>
      typeof k === "symbol"
        ? !isPrivateSymbol(k) && !isHiddenName(k)
        : !isHiddenName(k) && !(isPrivateSpelling(k) && isStrictObject(o)),
  });

  return {
    toGuest,
    toHost,
    thrownToGuest,
    thrownToHost,
    isHostValue: (o) => weakMapHas(hostOriginal, o),
    sideOf: (o) =>
      weakMapHas(hostOriginal, o)
        ? "guest"
        : weakMapHas(guestOriginal, o) || weakMapHas(thrownBy, o)
          ? "host"
          : undefined,
    revoke,
    assertLive,
    assertLiveForGuest,
    isLive: () => revoked === undefined,
  };
}

function isOwn(o: object, k: PropertyKey): boolean {
  return reflectGetOwnPropertyDescriptor(o, k) !== undefined;
}

/**
 * A promise of the other side. A guest's promise may have members of its own: they run as guest code and settle it.
 * Where the settlement cannot cross, after a revocation say, nobody need hear of it: no unhandled rejection ends the
 * process for a promise that was dropped. `undefined` for what is no promise.
 */
function settleWith(
  p: object,
  fulfil: (v: unknown) => unknown,
  reject: (e: unknown) => unknown,
): Promise<unknown> | undefined {
  if (!inheritsFrom(p, FeralPromisePrototype)) return undefined;
  let settle!: { resolve: (v: unknown) => void; reject: (e: unknown) => void };
  const promise = new FeralPromise<unknown>((resolve, rejectWith) => {
    settle = { resolve, reject: rejectWith };
  });
  const crossWith = (convert: () => unknown, done: (v: unknown) => void): void => {
    let v: unknown;
    try {
      v = convert();
    } catch (e) {
      promiseThen(promise, undefined, () => undefined);
      settle.reject(e);
      return;
    }
    done(v);
  };
  try {
    promiseThen(
      p as Promise<unknown>,
      (v) => crossWith(() => fulfil(v), settle.resolve),
      (e) => crossWith(() => reject(e), settle.reject),
    );
  } catch {
    // It inherits from the intrinsic without being a promise.
    return undefined;
  }
  return promise;
}

/** Name and length of a function, as data; an accessor or a proxy in their place gives none. */
function nameAs(closure: Function, f: Function): void {
  const name = ownData(f, "name");
  const length = ownData(f, "length");
  reflectDefineProperty(closure, "name", dataDescriptor(typeof name === "string" ? name : "", false, false, true));
  reflectDefineProperty(closure, "length", dataDescriptor(typeof length === "number" ? length : 0, false, false, true));
}

function ownData(f: Function, k: string): unknown {
  try {
    return reflectGetOwnPropertyDescriptor(f, k)?.value;
  } catch {
    return undefined;
  }
}
