/** Functions of a guest, as the host may hold, call and construct them. */

import { FeralTypeError, functionCall, isObject, reflectApply, reflectConstruct } from "../primordials.js";
import { isConstructor } from "../guards/calls.js";
import { convertAll, nameAs } from "./closures.js";
import type { Revocation } from "./revocation.js";

/** What of the membrane they need. */
export interface GuestFunctionMembrane {
  readonly revocation: Revocation;
  toGuest(v: unknown): unknown;
  objectToGuest(v: object): unknown;
  toHost(v: unknown): unknown;
  objectToHost(v: object): object;
  thrownToHost(e: unknown): unknown;
  linkGuest<T extends object>(guest: object, host: T): T;
}

export function makeGuestFunctions(membrane: GuestFunctionMembrane): (f: Function) => Function {
  const { revocation, toGuest, objectToGuest, toHost, objectToHost, thrownToHost, linkGuest } = membrane;

  /** Calls from the host: `new` where the guest's function is a constructor. */
  function functionToHost(f: Function): Function {
    const closure = function (this: unknown, a: unknown, b: unknown, c: unknown): unknown {
      if (revocation.reason !== undefined) revocation.assertLive();
      // eslint-disable-next-line prefer-rest-params -- see `./host-functions.ts`
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
            // eslint-disable-next-line prefer-rest-params -- see `./host-functions.ts`
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

  return functionToHost;
}
