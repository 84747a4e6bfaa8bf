/**
 * Errors and thrown values that cross. An error is rebuilt from its parts, a denial becomes the other side's error of its code, and a
 * host gets what a guest threw in a {@link GuestError}, which carries the value home if it comes back.
 */

import { arrayAppend, FeralWeakMap, isObject, stringOf, weakMapGet, weakMapHas, weakMapSet } from "../primordials.js";
import {
  GuestError,
  isGuestError,
  kindOfHostError,
  makeHostError,
  type SallyportError,
  withGuestStack,
} from "../errors/classes.js";
import { denialOf, makeDenial } from "../errors/deny.js";
import type { GuestCode } from "../errors/guest-stack.js";
import { value } from "../guards/values.js";
import { isErrorObject, readText, rebuildError, removeFrames } from "./errors.js";
import { kindOfHost } from "./kinds.js";

type Members = Record<PropertyKey, unknown>;

/** What of the membrane the conversion of errors needs. */
export interface ThrownMembrane {
  readonly code: GuestCode;
  toGuest(v: unknown): unknown;
  objectToGuest(v: object): unknown;
  toHost(v: unknown): unknown;
  /** Whether something stands on the guest's side for an object of the host's already. */
  isKnown(host: object): boolean;
  /** From now on each stands for the other: for what is the host's, and for what is the guest's. */
  link<T extends object>(host: object, guest: T): T;
  linkGuest<T extends object>(guest: object, host: T): T;
  /** The host's object behind something on the guest's side. */
  hostOriginal(v: object): object | undefined;
}

export interface Thrown {
  /** An error object, as a value. */
  errorToGuest(e: object): Error;
  errorToHost(v: object): Error;
  /** What is thrown inside the guest for what the host threw. */
  thrownToGuest(e: unknown): unknown;
  /** The same, and where it cannot cross, the error that says so. */
  tryThrownToGuest(e: unknown): unknown;
  /** What is thrown at the host for what the guest threw and did not catch. */
  thrownToHost(e: unknown): unknown;
  /** Whether an error of the host's side was made for something that a guest threw. */
  isCarrier(o: object): boolean;
}

export function makeThrown(membrane: ThrownMembrane): Thrown {
  const { code, toGuest, objectToGuest, toHost, isKnown, link, linkGuest, hostOriginal } = membrane;
  /** The value that a GuestError carried out. */
  const thrownBy = new FeralWeakMap<object, { readonly thrown: unknown }>();

  const tasks: (() => void)[] = [];
  let isWorking = false;

  /** Runs a task when no other one is running: converting a chain of a hundred thousand errors needs no deep stack. */
  function later(task: () => void): void {
    arrayAppend(tasks, task);
    if (isWorking) return;
    isWorking = true;
    try {
      for (let i = 0; i < tasks.length; i++) tasks[i]!();
    } finally {
      tasks.length = 0;
      isWorking = false;
    }
  }

  function errorToGuest(e: object): Error {
    const denial = kindOfHostError(e);
    if (denial !== undefined) {
      return link(e, makeDenial(denial, (e as SallyportError).code, (e as SallyportError).message));
    }
    return rebuildError(e, readHost, partToGuest, (copy) => void link(e, copy), later);
  }

  function thrownToGuest(e: unknown): unknown {
    if (!isObject(e)) return e;
    const carried = weakMapGet(thrownBy, e);
    if (carried !== undefined) return carried.thrown;
    return isGuestError(e) && !isKnown(e) ? guestErrorToGuest(e) : objectToGuest(e);
  }

  /** What another domain's guest threw is to this one what it threw; at the host it is the same error again. */
  function guestErrorToGuest(e: GuestError): unknown {
    const { thrown } = e;
    if (!isObject(thrown) || kindOfHost(thrown) !== "error") return toGuest(thrown);
    return rebuildError(thrown, readHost, partToGuest, (copy) => void link(e, copy), later);
  }

  /** Where the error cannot cross, the error that says so. */
  function tryThrownToGuest(e: unknown): unknown {
    try {
      return thrownToGuest(e);
    } catch (refused) {
      return refused;
    }
  }

  /** A cause that cannot cross is left out: it must not keep its error from doing so. */
  function partToGuest(v: unknown): unknown {
    try {
      return toGuest(v);
    } catch {
      return undefined;
    }
  }

  function partToHost(v: unknown): unknown {
    try {
      return toHost(v);
    } catch {
      return undefined;
    }
  }

  const readHost = (o: object, k: string): unknown => (o as Members)[k];

  function errorToHost(v: object): Error {
    const denial = denialOf(v);
    if (denial !== undefined)
      return linkGuest(
        v,
        withGuestStack(makeHostError(denial), () => code.framesOf(v)),
      );
    return rebuildError(v, readGuest, partToHost, (copy) => removeFrames(linkGuest(v, copy)), later);
  }

  function thrownToHost(e: unknown): unknown {
    if (isObject(e)) {
      const original = hostOriginal(e);
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
    if (!isError)
      return new GuestError(
        "the guest threw an object that is not an error; the member `thrown` has it",
        "Error",
        thrown,
      );
    const error = new GuestError(
      readText(e, "message", readGuest, ""),
      readText(e, "name", readGuest, "Error"),
      thrown,
    );
    return withGuestStack(error, () => code.framesOf(e));
  }

  const readGuest = (o: object, k: string): unknown => value(o, (o as Members)[k]);

  return {
    errorToGuest,
    errorToHost,
    thrownToGuest,
    tryThrownToGuest,
    thrownToHost,
    isCarrier: (o) => weakMapHas(thrownBy, o),
  };
}
