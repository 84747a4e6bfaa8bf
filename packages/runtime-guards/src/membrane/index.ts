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
  FERAL_EVAL,
  FeralObjectPrototype,
  FeralWeakMap,
  FeralWeakSet,
  isObject,
  weakMapGet,
  weakMapHas,
  weakMapSet,
  weakSetAdd,
  weakSetHas,
} from "../primordials.js";
import { deny } from "../errors/deny.js";
import type { GuestCode } from "../errors/guest-stack.js";
import { isCallable } from "../guards/model.js";
import { feralOf, standInOf } from "../intrinsics/index.js";
import { copyOfValue } from "./copies.js";
import { makeGuestDirection, makeHostDirection, memberText, refuseGuest, refuseHost } from "./directions.js";
import { type FacetMembrane, makeFacet } from "./facets.js";
import { makeGuestFunctions } from "./guest-functions.js";
import { type MakeHostClasses, NO_CLASSES } from "./extendable.js";
import { makeHostFunctions } from "./host-functions.js";
import { type Kind, kindOfGuest, kindOfHost, prototypeFor } from "./kinds.js";
import { markOf } from "./markers.js";
import { makePromises } from "./promises.js";
import { makeReceivers } from "./receivers.js";
import { makeRevocation, retireAs } from "./revocation.js";
import { stamp, stampOf, unstamp } from "./stamps.js";
import { makeThrown } from "./thrown.js";
import { arrayView, laterView, recordView, type Shadow, shadowOf } from "./views.js";

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
  /** Only asked where there are some. */
  readonly makeHostClasses: MakeHostClasses | undefined;
}

/**
 * How many objects of the host a domain views before it stamps those that follow. An object that lives on keeps the domain's membrane
 * in memory by its stamp, until the domain is revoked; a host that makes a domain for each of many such objects is spared that.
 */
const UNSTAMPED = 256;

export function makeMembrane({ name: domainName, code, extendable, makeHostClasses }: MembraneOptions): Membrane {
  /** What stands on the guest's side for an object on the host's, wherever it was made; and the way back, but for views. */
  const guestFor = new FeralWeakMap<object, object>();
  const hostFor = new FeralWeakMap<object, object>();
  /** Those objects on the host's side that stand for something of the guest. */
  const guestsOwn = new FeralWeakSet<object>();
  const writables = new FeralWeakSet<object>();
  const receivers = makeReceivers();
  const revocation = makeRevocation();
  const { isLive, assertLive, assertLiveForGuest } = revocation;
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
  const { functionToGuest, applyHost, nativeToGuest } = makeHostFunctions({
    revocation,
    receivers,
    writables,
    toGuest,
    objectToGuest,
    toHost,
    objectToHost,
    thrownToGuest,
    isHostsOwn,
    link,
  });
  const functionToHost = makeGuestFunctions({
    revocation,
    toGuest,
    objectToGuest,
    toHost,
    objectToHost,
    thrownToHost,
    linkGuest,
  });
  const { promiseToGuest, promiseToHost, rejectAwaited } = makePromises({
    revocation,
    toGuest,
    toHost,
    tryThrownToGuest,
    thrownToHost,
    link,
    linkGuest,
  });
  const guestDirection = makeGuestDirection({
    revocation,
    receivers,
    writables,
    objectToGuest,
    guestSideOf,
    newToGuest,
    nativeToGuest,
    toHost,
    thrownToGuest,
  });
  const hostDirection = makeHostDirection({ revocation, objectToHost, thrownToHost });
  let viewed = 0;

  function revoke(given: string): void {
    if (!isLive()) return;
    const reason = given === "" ? `the domain ${domainName} is revoked` : given;
    revocation.reason = reason;
    retireAs(guestDirection, hostDirection, reason);
    rejectAwaited();
  }

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
    if (isCallable(v)) return hostClasses.isExtendable(v) ? link(v, hostClasses.toGuest(v)) : functionToGuest(v);
    const mark = markOf(v);
    if (mark === undefined) return makeForGuest(v);
    try {
      if (mark.copy !== undefined) return mark.copy(mark.value);
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

  const hostClasses =
    extendable.length === 0
      ? NO_CLASSES
      : makeHostClasses!(extendable, {
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
          guestMember: (v, o) => (isObject(v) ? hostDirection.member(v, o) : v),
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
