/** Promises that cross: each side has a promise of its own, which follows the other's by `then` as the language has it, never by a member of it. */

import { FeralPromise, promiseThen } from "../primordials.js";

/** A promise of one side that is settled for what the other side's does. */
export interface Settlement {
  readonly promise: Promise<unknown>;
  /** Resolves with what `convert` gives. Where it throws, nobody need take the rejection. */
  settle(convert: () => unknown): void;
  reject(e: unknown): void;
}

export function makeSettlement(): Settlement {
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
export function follow(p: object, fulfilled: (v: unknown) => void, rejected: (e: unknown) => void): boolean {
  try {
    promiseThen(p as Promise<unknown>, fulfilled, rejected);
    return true;
  } catch {
    // It inherits from the intrinsic without being a promise.
    return false;
  }
}
