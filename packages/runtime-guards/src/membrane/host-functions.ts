/** Functions of the host, as a guest may hold and call them: invariants I1 and I9. */

import {
  FeralMap,
  functionCall,
  isObject,
  mapGet,
  mapSet,
  objectFreeze,
  reflectApply,
  weakSetHas,
} from "../primordials.js";
import { deny } from "../errors/deny.js";
import { convertAll, nameAs } from "./closures.js";
import { refuseGuest } from "./directions.js";
import { slotNative } from "./natives.js";
import type { Receivers } from "./receivers.js";
import type { Revocation } from "./revocation.js";

/** What of the membrane they need. */
export interface HostFunctionMembrane {
  readonly revocation: Revocation;
  readonly receivers: Receivers;
  /** Objects of the host that the guest may write. */
  readonly writables: WeakSet<object>;
  toGuest(v: unknown): unknown;
  objectToGuest(v: object): unknown;
  toHost(v: unknown): unknown;
  objectToHost(v: object): object;
  thrownToGuest(e: unknown): unknown;
  /** Whether `host`, what stands on the host's side for `guest`, is of the host's own. */
  isHostsOwn(guest: object, host: object): boolean;
  link<T extends object>(host: object, guest: T): T;
}

export function makeHostFunctions(membrane: HostFunctionMembrane) {
  const { revocation, receivers, writables } = membrane;
  const { toGuest, objectToGuest, toHost, objectToHost, thrownToGuest, isHostsOwn, link } = membrane;
  const { assertLiveForGuest } = revocation;

  /**
   * A closure, strict and without a prototype: nothing of the host's function object shows but name and length. Without
   * rest parameters and arrays up to two arguments, so that the engine can inline the host's function into the guest's.
   */
  function functionToGuest(f: Function): Function {
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
        if (revocation.reason !== undefined) assertLiveForGuest();
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

  return { functionToGuest, applyHost, nativeToGuest };
}
