/** The two directions of a membrane: what views of the other side's objects show, convert and refuse. Invariant I9. */

import {
  dataDescriptor,
  FeralTypeError,
  reflectDefineProperty,
  reflectDeleteProperty,
  reflectGetOwnPropertyDescriptor,
  reflectSet,
  weakSetHas,
} from "../primordials.js";
import { makeGuestError } from "../errors/deny.js";
import { isCallable, showKey } from "../guards/model.js";
import { value } from "../guards/values.js";
import { withoutFrames } from "../intrinsics/index.js";
import { isPublicOfGuest, isPublicOfHost } from "./names.js";
import { foreignNative, slotNative } from "./natives.js";
import type { Receivers } from "./receivers.js";
import type { Revocation } from "./revocation.js";
import type { Direction } from "./views.js";

// ---------------------------------------------------------------------------------- the guest's views of the host

/** What of the membrane the guest's views need. */
export interface GuestDirectionMembrane {
  readonly revocation: Revocation;
  readonly receivers: Receivers;
  /** Objects of the host that the guest may write. */
  readonly writables: WeakSet<object>;
  objectToGuest(v: object): unknown;
  /** What stands on the guest's side for an object on the host's, where there is something already; and where there is nothing. */
  guestSideOf(v: object): object | undefined;
  newToGuest(v: object): unknown;
  /** A native that was read from a view. */
  nativeToGuest(native: Function): Function;
  toHost(v: unknown): unknown;
  thrownToGuest(e: unknown): unknown;
}

export function makeGuestDirection(membrane: GuestDirectionMembrane): Direction {
  const { revocation, receivers, writables, objectToGuest, guestSideOf, newToGuest } = membrane;
  const { nativeToGuest, toHost, thrownToGuest } = membrane;
  return {
    isForHost: false,
    isRetired: false,
    assertLive: revocation.assertLiveForGuest,
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
}

export function refuseGuest(doing: string, _o: object, k?: PropertyKey): never {
  const what = k === undefined ? "an object of the host" : `"${showKey(k)}" of an object of the host`;
  throw refusal(
    `cannot ${doing} ${what}: the guest has a read-only view of it; the host lets it be written by passing writable(object)`,
  );
}

function refusal(message: string): Error {
  const error = makeGuestError(FeralTypeError, message);
  reflectDefineProperty(error, "code", dataDescriptor("authority/read-only", true, true, true));
  return error;
}

/** A primitive of the host that a guest reads as a member: a `stack` loses its frames, on whatever object the host captured it. */
export function memberText(v: unknown, k: PropertyKey): unknown {
  return k === "stack" && typeof v === "string" ? withoutFrames(v) : v;
}

// ---------------------------------------------------------------------------------- the host's views of the guest

/** What of the membrane the host's views need. */
export interface HostDirectionMembrane {
  readonly revocation: Revocation;
  objectToHost(v: object): object;
  thrownToHost(e: unknown): unknown;
}

export interface HostDirection extends Direction {
  member(v: object, o: object): unknown;
}

export function makeHostDirection({ revocation, objectToHost, thrownToHost }: HostDirectionMembrane): HostDirection {
  function memberForHost(v: object, o: object): unknown {
    const native = isCallable(v) ? slotNative(v) : undefined;
    if (native?.isMutator === true) return () => refuseHost("call", o, native.name);
    try {
      return objectToHost(value(o, v) as object);
    } catch (e) {
      throw thrownToHost(e);
    }
  }

  return {
    isForHost: true,
    isRetired: false,
    assertLive: revocation.assertLive,
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
}

export function refuseHost(doing: string, _o: object, k?: PropertyKey): never {
  const what = k === undefined ? "an object of a guest" : `"${showKey(k)}" of an object of a guest`;
  throw new FeralTypeError(
    `cannot ${doing} ${what}: the host has a read-only view of it; call a function of the guest that changes it`,
  );
}
