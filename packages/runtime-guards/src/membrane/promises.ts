/** Promises that cross: each side has a promise of its own, which follows the other's by `then` as the language has it, never by a member of it. */

import { FeralPromise, FeralSet, promiseThen, setAdd, setClear, setDelete, setForEach } from "../primordials.js";
import type { Revocation } from "./revocation.js";

/** What of the membrane promises need. */
export interface PromiseMembrane {
  readonly revocation: Revocation;
  toGuest(v: unknown): unknown;
  toHost(v: unknown): unknown;
  tryThrownToGuest(e: unknown): unknown;
  thrownToHost(e: unknown): unknown;
  link<T extends object>(host: object, guest: T): T;
  linkGuest<T extends object>(guest: object, host: T): T;
}

export interface Promises {
  /** The other side's promise; `undefined` for what only inherits from the intrinsic. */
  promiseToGuest(p: object): object | undefined;
  promiseToHost(p: object): object | undefined;
  /** The domain is revoked: what the host waits for rejects. */
  rejectAwaited(): void;
}

export function makePromises(membrane: PromiseMembrane): Promises {
  const { revocation, toGuest, toHost, tryThrownToGuest, thrownToHost, link, linkGuest } = membrane;
  /** Promises on the host's side that a guest's is still to settle. */
  let awaited: Set<Settlement> | undefined;

  /** It never settles once the domain is revoked: then no code of the guest is to run. */
  function promiseToGuest(p: object): object | undefined {
    const settlement = makeSettlement();
    const isPromise = follow(
      p,
      (v) => {
        if (revocation.isLive()) settlement.settle(() => toGuest(v));
      },
      (e) => {
        if (revocation.isLive()) settlement.reject(tryThrownToGuest(e));
      },
    );
    return isPromise ? link(p, settlement.promise) : undefined;
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
          revocation.assertLive();
          return toHost(v);
        });
      },
      (e) => {
        setDelete(waiting, settlement);
        if (revocation.isLive()) settlement.reject(thrownToHost(e));
      },
    );
    if (!isPromise) return undefined;
    setAdd(waiting, settlement);
    if (!revocation.isLive()) settlement.settle(revocation.assertLive);
    return linkGuest(p, settlement.promise);
  }

  function rejectAwaited(): void {
    if (awaited === undefined) return;
    setForEach(awaited, (settlement) => settlement.settle(revocation.assertLive));
    setClear(awaited);
  }

  return { promiseToGuest, promiseToHost, rejectAwaited };
}

/** A promise of one side that is settled for what the other side's does. */
interface Settlement {
  readonly promise: Promise<unknown>;
  /** Resolves with what `convert` gives. Where it throws, nobody need take the rejection. */
  settle(convert: () => unknown): void;
  reject(e: unknown): void;
}

function makeSettlement(): Settlement {
  let settleWith!: { resolve: (v: unknown) => void; reject: (e: unknown) => void };
  const promise = new FeralPromise<unknown>((resolve, reject) => {
    settleWith = { resolve, reject };
  });
  return {
    promise,
    settle(convert) {
      let v: unknown;
      try {
        v = convert();
      } catch (e) {
        promiseThen(promise, undefined, () => undefined);
        settleWith.reject(e);
        return;
      }
      settleWith.resolve(v);
    },
    reject: (e) => settleWith.reject(e),
  };
}

/** Whether `p` is a promise. A guest's may have members of its own: they run as guest code. */
function follow(p: object, fulfilled: (v: unknown) => void, rejected: (e: unknown) => void): boolean {
  try {
    promiseThen(p as Promise<unknown>, fulfilled, rejected);
    return true;
  } catch {
    // It inherits from the intrinsic without being a promise.
    return false;
  }
}
