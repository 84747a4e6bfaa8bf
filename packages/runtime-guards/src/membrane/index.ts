/**
 * The boundary between the host and one domain: invariants I1, I7 and I9.
 *
 * Every value that crosses is a primitive, something that returns home, a value copied, a rebuilt error, a promise of
 * the receiving side, a closure for a function, or a view for an object. Arguments, `this`, results and thrown values of
 * every call through the membrane are converted again, so nothing raw is reachable by going deeper. `docs/membrane.md`
 * has the table.
 *
 * Intrinsics: what of the realm the host passes becomes its facade, or is refused where no permit knows it. A facade
 * that a guest passes stays a guest's function on the host's side: handed over raw, `Object.assign` or
 * `Array.prototype.push` as a callback would run on the host's own objects with arguments of the guest's choice.
 *
 * Each direction costs one look-up: what an object is on the other side, whichever side it was made on.
 */

import {
  arrayAppend,
  dataDescriptor,
  FERAL_EVAL,
  FeralMap,
  FeralObjectPrototype,
  FeralSet,
  FeralTypeError,
  FeralWeakMap,
  FeralWeakSet,
  functionCall,
  isObject,
  mapGet,
  mapSet,
  objectFreeze,
  reflectApply,
  reflectConstruct,
  reflectDefineProperty,
  reflectDeleteProperty,
  reflectGetOwnPropertyDescriptor,
  reflectSet,
  setAdd,
  setClear,
  setDelete,
  setForEach,
  weakMapGet,
  weakMapHas,
  weakMapSet,
  weakSetAdd,
  weakSetHas,
} from "../primordials.js";
import { RevokedError } from "../errors/classes.js";
import { deny, makeGuestError } from "../errors/deny.js";
import type { GuestCode } from "../errors/guest-stack.js";
import { isConstructor } from "../guards/calls.js";
import { isCallable, showKey } from "../guards/model.js";
import { value } from "../guards/values.js";
import { feralOf, standInOf, withoutFrames } from "../intrinsics/index.js";
import { nameAs } from "./closures.js";
import { copyAsData } from "./copied.js";
import { copyOfValue } from "./copies.js";
import { type FacetMembrane, makeFacet } from "./facets.js";
import { makeHostClasses } from "./host-classes.js";
import { type Kind, kindOfGuest, kindOfHost, prototypeFor } from "./kinds.js";
import { markOf } from "./markers.js";
import { isPublicOfGuest, isPublicOfHost } from "./names.js";
import { foreignNative, slotNative } from "./natives.js";
import { makeReceivers } from "./receivers.js";
import { follow, makeSettlement, type Settlement } from "./settlements.js";
import { stamp, stampOf, unstamp } from "./stamps.js";
import { makeThrown } from "./thrown.js";
import { arrayView, type Direction, laterView, recordView, retire, type Shadow, shadowOf } from "./views.js";

export type Side = "guest" | "host";

export interface Membrane {
  /** A value of the host as the guest may hold it. It throws guest errors. */
  toGuest(v: unknown): unknown;
  /** {@link toGuest} for an endowment: a record of the host becomes a facet, which is faster to use. */
  endow(v: unknown): unknown;
  /** A value of the guest as the host may hold it. */
  toHost(v: unknown): unknown;
  /** What is thrown inside the guest for what the host threw. */
  thrownToGuest(e: unknown): unknown;
  /** What is thrown at the host for what the guest threw and did not catch. */
  thrownToHost(e: unknown): unknown;
  /** Whether an object is the guest's side of something of the host, which no guest may construct or extend. */
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

export interface MembraneOptions {
  readonly name: string;
  readonly code: GuestCode;
  /** Classes of the host that guests may construct and extend. */
  readonly extendable: readonly Function[];
}

/**
 * How many objects of the host a domain views before it stamps those that follow. An object that lives on keeps the domain's membrane
 * in memory by its stamp, until the domain is revoked; a host that makes a domain for each of many such objects is spared that.
 */
const UNSTAMPED = 256;

export function makeMembrane({ name: domainName, code, extendable }: MembraneOptions): Membrane {
  /** What stands on the guest's side for an object on the host's, wherever it was made; and the way back, but for views. */
  const guestFor = new FeralWeakMap<object, object>();
  const hostFor = new FeralWeakMap<object, object>();
  /** Those objects on the host's side that stand for something of the guest. */
  const guestsOwn = new FeralWeakSet<object>();
  const writables = new FeralWeakSet<object>();
  const receivers = makeReceivers();
  const { errorToGuest, errorToHost, thrownToGuest, tryThrownToGuest, thrownToHost, isCarrier } = makeThrown({
    code,
    toGuest,
    objectToGuest,
    toHost,
    isKnown: (host) => weakMapHas(guestFor, host),
    link,
    linkGuest,
    hostOriginal,
  });
  /** Promises on the host's side that a guest's is still to settle. */
  let awaited: Set<Settlement> | undefined;
  let viewed = 0;
  let revoked: string | undefined;

  // ------------------------------------------------------------------------------------------------ revocation

  function assertLive(): void {
    if (revoked !== undefined) throw new RevokedError(revoked, "revoked/domain");
  }

  function assertLiveForGuest(): void {
    if (revoked !== undefined) deny("revoked", "revoked/domain", revoked);
  }

  function revoke(given: string): void {
    if (revoked !== undefined) return;
    const reason = given === "" ? `the domain ${domainName} is revoked` : given;
    revoked = reason;
    retireAs(guestDirection, hostDirection, reason);
    if (awaited === undefined) return;
    setForEach(awaited, (settlement) => settlement.settle(assertLive));
    setClear(awaited);
  }

  const isLive = (): boolean => revoked === undefined;

  // --------------------------------------------------------------------------------------------- host → guest

  /** The way back is set first: where the stack ends in between, there is no guest's side without it. */
  function link<T extends object>(host: object, guest: T): T {
    weakMapSet(hostFor, guest, host);
    weakMapSet(guestFor, host, guest);
    return guest;
  }

  function toGuest(v: unknown): unknown {
    return isObject(v) ? objectToGuest(v) : v;
  }

  function objectToGuest(v: object): unknown {
    return guestSideOf(v) ?? newToGuest(v);
  }

  /** What stands on the guest's side for an object on the host's, where there is something already. */
  function guestSideOf(v: object): object | undefined {
    if (typeof v === "object") {
      const shadow = stampOf(v);
      if (shadow !== undefined && shadow.direction === guestDirection) return shadow.view;
    }
    return weakMapGet(guestFor, v);
  }

  function newToGuest(v: object): unknown {
    if (feralOf(v) !== undefined) return v;
    const standIn = standInOf(v);
    // `eval` is in no table: it is no member of an intrinsic, and it must not come in under a name that the host gave it.
    if (standIn === null || v === FERAL_EVAL) {
      deny("authority", "authority/intrinsic", "this intrinsic of the language cannot be given to the guest");
    }
    if (standIn !== undefined) return standIn;
    if (isCallable(v)) return functionToGuest(v);
    const mark = markOf(v);
    if (mark === undefined) return makeForGuest(v);
    try {
      if (mark.how === "copied") return copyAsData(mark.value);
      weakSetAdd(writables, mark.value);
    } catch (e) {
      throw thrownToGuest(e);
    }
    return toGuest(mark.value);
  }

  function makeForGuest(v: object): object {
    let kind: Kind;
    try {
      kind = kindOfHost(v);
    } catch (e) {
      throw thrownToGuest(e);
    }
    switch (kind) {
      case "array":
        return linkView(arrayView(v, guestDirection));
      case "promise":
        return promiseToGuest(v) ?? viewToGuest(v, kind);
      case "error":
        return errorToGuest(v);
      default:
        return copyOfValue(v, kind) ?? viewToGuest(v, kind);
    }
  }

  /** A view answers by itself for what is behind it. */
  function linkView(shadow: Shadow): object {
    const { owner, view } = shadow;
    if (viewed < UNSTAMPED) viewed++;
    else if (stamp(owner, shadow)) return view!;
    weakMapSet(guestFor, owner, view!);
    return view!;
  }

  function viewToGuest(v: object, kind: Kind): object {
    const prototype = kind === "other" ? hostClasses.prototypeFor(v) : undefined;
    return linkView(recordView(v, prototype ?? prototypeFor(kind), guestDirection));
  }

  function endow(v: unknown): unknown {
    if (!isObject(v) || isCallable(v) || guestSideOf(v) !== undefined || feralOf(v) !== undefined) return toGuest(v);
    if (standInOf(v) !== undefined || markOf(v) !== undefined) return toGuest(v);
    try {
      if (kindOfHost(v) === "record") return link(v, makeFacet(v, laterView(v, guestDirection), facetMembrane));
    } catch (e) {
      throw thrownToGuest(e);
    }
    return toGuest(v);
  }

  const facetMembrane: FacetMembrane = {
    primitive: memberText,
    convert: objectToGuest,
    isKept: (v) => guestSideOf(v) !== undefined,
    noteRead: receivers.noteRead,
    assertLive: assertLiveForGuest,
    thrown: thrownToGuest,
    refuse: refuseGuest,
  };

  // ------------------------------------------------------------------------------------ functions of the host

  /**
   * A closure, strict and without a prototype: nothing of the host's function object shows but name and length. Without
   * rest parameters and arrays up to two arguments, so that the engine can inline the host's function into the guest's.
   */
  function functionToGuest(f: Function): Function {
    if (hostClasses.isExtendable(f)) return link(f, hostClasses.toGuest(f));
    // The receiver is nearly always the same view of the object that the function is a member of.
    let lastSelf: unknown;
    let lastHostSelf: unknown;
    function selfToHost(self: object): object {
      const host = objectToHost(self);
      if (isHostsOwn(self, host)) {
        assertReceiver(host, f);
        lastSelf = self;
        lastHostSelf = host;
      }
      return host;
    }
    const closure = {
      call(this: unknown, a: unknown, b: unknown): unknown {
        if (revoked !== undefined) assertLiveForGuest();
        const self = !isObject(this) ? this : this === lastSelf ? lastHostSelf : selfToHost(this);
        // eslint-disable-next-line prefer-rest-params -- an array for each call costs more than the call
        if (arguments.length > 2) return toGuest(applyHost(f, self, arguments));
        if (isObject(a)) a = objectToHost(a);
        if (isObject(b)) b = objectToHost(b);
        let result: unknown;
        try {
          switch (arguments.length) {
            case 0:
              result = functionCall(f, self);
              break;
            case 1:
              result = functionCall(f, self, a);
              break;
            default:
              result = functionCall(f, self, a, b);
          }
        } catch (e) {
          throw thrownToGuest(e);
        }
        return isObject(result) ? objectToGuest(result) : result;
      },
    }.call;
    nameAs(closure, f);
    link(f, closure);
    return objectFreeze(closure);
  }

  /** What a guest lends a function of the host as its `this`, among the host's own objects. */
  function assertReceiver(o: object, f: Function): void {
    let isMember: boolean;
    try {
      isMember = receivers.hasMember(o, f);
    } catch (e) {
      throw thrownToGuest(e);
    }
    if (isMember) return;
    deny(
      "authority",
      "authority/receiver",
      "a function of the host was called on an object of the host that does not have it as a member; pass the object as an argument",
    );
  }

  /** Calls a function of the host with arguments of the guest; the result is not converted. */
  function applyHost(f: Function, self: unknown, args: ArrayLike<unknown>): unknown {
    const converted = convertAll(args, toHost);
    try {
      return reflectApply(f, self, converted);
    } catch (e) {
      throw thrownToGuest(e);
    }
  }

  let nativeClosures: Map<Function, Function> | undefined;

  /**
   * A native that was read from a view, for the object behind the view that it is called on. It does not come home as the
   * native: as a callback the host would run it on whatever the guest chose.
   */
  function nativeToGuest(native: Function): Function {
    const closures = (nativeClosures ??= new FeralMap());
    const known = mapGet(closures, native);
    if (known !== undefined) return known;
    const { name, isMutator } = slotNative(native)!;
    const closure = {
      call(this: unknown, ...args: unknown[]): unknown {
        assertLiveForGuest();
        const self = toHost(this);
        if (isMutator && !(isObject(self) && weakSetHas(writables, self))) refuseGuest("call", self as object, name);
        return toGuest(applyHost(native, self, args));
      },
    }.call;
    nameAs(closure, native);
    mapSet(closures, native, objectFreeze(closure));
    return closure;
  }

  // ---------------------------------------------------------------------------- promises and errors of the host

  /** It never settles once the domain is revoked: then no code of the guest is to run. */
  function promiseToGuest(p: object): object | undefined {
    const settlement = makeSettlement();
    const isPromise = follow(
      p,
      (v) => {
        if (isLive()) settlement.settle(() => toGuest(v));
      },
      (e) => {
        if (isLive()) settlement.reject(tryThrownToGuest(e));
      },
    );
    return isPromise ? link(p, settlement.promise) : undefined;
  }

  // ---------------------------------------------------------------------------------- the guest's views of the host

  function refuseGuest(doing: string, _o: object, k?: PropertyKey): never {
    const what = k === undefined ? "an object of the host" : `"${showKey(k)}" of an object of the host`;
    throw refusal(
      `cannot ${doing} ${what}: the guest has a read-only view of it; the host lets it be written by passing writable(object)`,
    );
  }

  const guestDirection: Direction = {
    isForHost: false,
    isRetired: false,
    assertLive: assertLiveForGuest,
    thrown: thrownToGuest,
    isPublic: isPublicOfHost,
    convert: objectToGuest,
    member(v, o, k, { prototype }) {
      const known = guestSideOf(v);
      if (typeof v === "function") receivers.noteRead(v, o);
      if (known !== undefined) return known;
      if (isCallable(v)) {
        receivers.noteName(v, k);
        const native = slotNative(v) === undefined ? foreignNative(o, k, prototype) : v;
        if (native !== undefined) return nativeToGuest(native);
      }
      return newToGuest(v);
    },
    primitive: memberText,
    isWritable: (o) => weakSetHas(writables, o),
    refuse: refuseGuest,
    write(o, k, v) {
      const used = toHost(v);
      try {
        return reflectSet(o, k, used);
      } catch (e) {
        throw thrownToGuest(e);
      }
    },
    define(o, k, own) {
      const used = "value" in own ? toHost(own.value) : undefined;
      try {
        const before = reflectGetOwnPropertyDescriptor(o, k);
        const after = before === undefined ? dataDescriptor(undefined, true, false, true) : before;
        if (!("value" in after)) return false;
        if ("value" in own) after.value = used;
        if (own.enumerable !== undefined) after.enumerable = own.enumerable;
        return reflectDefineProperty(o, k, after);
      } catch (e) {
        throw thrownToGuest(e);
      }
    },
    remove(o, k) {
      try {
        return reflectDeleteProperty(o, k);
      } catch (e) {
        throw thrownToGuest(e);
      }
    },
  };

  // --------------------------------------------------------------------------------------------- guest → host

  function toHost(v: unknown): unknown {
    return isObject(v) ? objectToHost(v) : v;
  }

  function objectToHost(v: object): object {
    if (typeof v === "object") {
      const shadow = shadowOf(v);
      if (shadow !== undefined && shadow.direction === guestDirection) return shadow.owner;
    }
    return weakMapGet(hostFor, v) ?? newToHost(v);
  }

  function linkGuest<T extends object>(guest: object, host: T): T {
    weakSetAdd(guestsOwn, host);
    weakMapSet(guestFor, host, guest);
    weakMapSet(hostFor, guest, host);
    return host;
  }

  /** Whether `host`, what stands on the host's side for `guest`, is of the host's own. */
  function isHostsOwn(guest: object, host: object): boolean {
    return host !== guest && !weakSetHas(guestsOwn, host) && objectToGuest(host) === guest;
  }

  /** The host's object behind something on the guest's side; `undefined` for what is the guest's own. */
  function hostOriginal(v: object): object | undefined {
    const shadow = typeof v === "object" ? shadowOf(v) : undefined;
    if (shadow !== undefined && shadow.direction === guestDirection) return shadow.owner;
    const host = weakMapGet(hostFor, v);
    return host === undefined || weakSetHas(guestsOwn, host) ? undefined : host;
  }

  function newToHost(v: object): object {
    if (isCallable(v)) return functionToHost(v);
    const instance = hostClasses.instanceToHost(v);
    if (instance !== undefined) return linkGuest(v, instance);
    const kind = kindOfGuest(v);
    switch (kind) {
      case "array":
        return linkGuest(v, arrayView(v, hostDirection).view!);
      case "promise":
        return promiseToHost(v) ?? linkGuest(v, recordView(v, FeralObjectPrototype, hostDirection).view!);
      case "error":
        return errorToHost(v);
      default:
        return copyOfValue(v, kind) ?? linkGuest(v, recordView(v, prototypeFor(kind), hostDirection).view!);
    }
  }

  /** Calls from the host: `new` where the guest's function is a constructor. */
  function functionToHost(f: Function): Function {
    const closure = function (this: unknown, a: unknown, b: unknown, c: unknown): unknown {
      if (revoked !== undefined) assertLive();
      // eslint-disable-next-line prefer-rest-params -- see functionToGuest
      if (new.target !== undefined) return constructForHost(f, arguments);
      let result: unknown;
      try {
        const self = isObject(this) ? objectToGuest(this) : this;
        switch (arguments.length) {
          case 0:
            result = functionCall(f, self);
            break;
          case 1:
            result = functionCall(f, self, isObject(a) ? objectToGuest(a) : a);
            break;
          case 2:
            result = functionCall(f, self, isObject(a) ? objectToGuest(a) : a, isObject(b) ? objectToGuest(b) : b);
            break;
          case 3:
            result = functionCall(
              f,
              self,
              isObject(a) ? objectToGuest(a) : a,
              isObject(b) ? objectToGuest(b) : b,
              isObject(c) ? objectToGuest(c) : c,
            );
            break;
          default:
            // eslint-disable-next-line prefer-rest-params -- see functionToGuest
            result = reflectApply(f, self, convertAll(arguments, toGuest));
        }
        return isObject(result) ? objectToHost(result) : result;
      } catch (e) {
        throw thrownToHost(e);
      }
    };
    nameAs(closure, f);
    return linkGuest(f, closure);
  }

  function constructForHost(f: Function, args: ArrayLike<unknown>): unknown {
    if (!isConstructor(f)) throw new FeralTypeError("this function of a guest is not a constructor");
    try {
      return toHost(reflectConstruct(f, convertAll(args, toGuest)));
    } catch (e) {
      throw thrownToHost(e);
    }
  }

  /** Where the domain is revoked it rejects, at once, so that no host waits for ever; nobody need take that rejection. */
  function promiseToHost(p: object): object | undefined {
    const settlement = makeSettlement();
    const waiting = (awaited ??= new FeralSet());
    const isPromise = follow(
      p,
      (v) => {
        setDelete(waiting, settlement);
        settlement.settle(() => {
          assertLive();
          return toHost(v);
        });
      },
      (e) => {
        setDelete(waiting, settlement);
        if (isLive()) settlement.reject(thrownToHost(e));
      },
    );
    if (!isPromise) return undefined;
    setAdd(waiting, settlement);
    if (!isLive()) settlement.settle(assertLive);
    return linkGuest(p, settlement.promise);
  }

  // ---------------------------------------------------------------------------------- the host's views of the guest

  function refuseHost(doing: string, _o: object, k?: PropertyKey): never {
    const what = k === undefined ? "an object of a guest" : `"${showKey(k)}" of an object of a guest`;
    throw new FeralTypeError(
      `cannot ${doing} ${what}: the host has a read-only view of it; call a function of the guest that changes it`,
    );
  }

  function memberForHost(v: object, o: object): unknown {
    const native = isCallable(v) ? slotNative(v) : undefined;
    if (native?.isMutator === true) return () => refuseHost("call", o, native.name);
    try {
      return objectToHost(value(o, v) as object);
    } catch (e) {
      throw thrownToHost(e);
    }
  }

  const hostDirection: Direction = {
    isForHost: true,
    isRetired: false,
    assertLive,
    thrown: thrownToHost,
    isPublic: isPublicOfGuest,
    convert: objectToHost,
    member: memberForHost,
    primitive: (v) => v,
    isWritable: () => false,
    refuse: refuseHost,
    write: () => false,
    define: () => false,
    remove: () => false,
  };

  const hostClasses = makeHostClasses(extendable, {
    toGuest,
    toHost,
    assertLive,
    assertLiveForGuest,
    thrownToGuest,
    thrownToHost,
    hostOriginal,
    applyHost,
    refuseGuest,
    refuseHost,
    primitive: memberText,
    guestMember: (v, o) => (isObject(v) ? memberForHost(v, o) : v),
    standFor(part, instance) {
      if (stampOf(part)?.direction === guestDirection) unstamp(part);
      weakMapSet(guestFor, part, instance);
    },
  });

  return {
    toGuest,
    endow,
    toHost,
    thrownToGuest,
    thrownToHost,
    isHostValue(o) {
      const host = hostOriginal(o);
      return host !== undefined && !(isCallable(host) && hostClasses.isExtendable(host));
    },
    sideOf(o) {
      if (weakSetHas(guestsOwn, o) || isCarrier(o)) return "host";
      return hostOriginal(o) === undefined ? undefined : "guest";
    },
    revoke,
    assertLive,
    assertLiveForGuest,
    isLive,
  };
}

// ------------------------------------------------------------------------------------------------------- helpers

function refusal(message: string): Error {
  const error = makeGuestError(FeralTypeError, message);
  reflectDefineProperty(error, "code", dataDescriptor("authority/read-only", true, true, true));
  return error;
}

/** Not in the membrane: a domain that is revoked is not to be held by its reason. */
function retireAs(guest: Direction, host: Direction, reason: string): void {
  retire(guest, () => deny("revoked", "revoked/domain", reason));
  retire(host, () => {
    throw new RevokedError(reason, "revoked/domain");
  });
}

/** A primitive of the host that a guest reads as a member: a `stack` loses its frames, on whatever object the host captured it. */
function memberText(v: unknown, k: PropertyKey): unknown {
  return k === "stack" && typeof v === "string" ? withoutFrames(v) : v;
}

function convertAll(values: ArrayLike<unknown>, convert: (v: unknown) => unknown): unknown[] {
  const converted: unknown[] = [];
  for (let i = 0; i < values.length; i++) arrayAppend(converted, convert(values[i]));
  return converted;
}
