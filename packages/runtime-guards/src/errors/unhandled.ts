/**
 * What a guest threw, or rejected a promise with, and nobody took: it is counted, and told to the host's `onUnhandled`.
 *
 * Invariant I10: it never becomes an uncaught exception or an unhandled rejection of the host's process. So what
 * `onUnhandled` throws is dropped as well: a guest chooses what it is called with, and could make a careless one throw.
 */

import { isObject, reflectApply } from "../primordials.js";
import type { Membrane, Side } from "../membrane/index.js";
import type { GuestCode } from "./guest-stack.js";
import { listenForRejections, type RejectionListener } from "./unhandled-rejections.js";

export interface Unhandled {
  /** Takes a guest's value, as it was thrown; never throws. */
  report(thrown: unknown): void;
  /** How many there were. */
  count(): number;
  /** From now on the domain is there, and hears of its rejections. */
  listen(): void;
}

export function makeUnhandled(
  onUnhandled: ((error: unknown) => void) | undefined,
  membrane: Membrane,
  code: GuestCode,
): Unhandled {
  let count = 0;

  function tell(toHost: () => unknown): void {
    // Nothing is heard of a domain that was revoked.
    if (!membrane.isLive()) return;
    count++;
    if (onUnhandled === undefined) return;
    try {
      reflectApply(onUnhandled, undefined, [toHost()]);
    } catch {
      // See above.
    }
  }

  const report = (thrown: unknown): void => tell(() => membrane.thrownToHost(thrown));
  const sideOf = (v: unknown): Side | undefined => (isObject(v) ? membrane.sideOf(v) : undefined);
  const listener: RejectionListener = {
    sideOf: (reason, promise) =>
      sideOf(promise) ?? sideOf(reason) ?? (isObject(reason) && code.isClaimed(reason) ? "guest" : undefined),
    hasCode: code.has,
    reject: report,
    tell: (error) => tell(() => error),
    isHeard: onUnhandled !== undefined,
    isLive: membrane.isLive,
    made: (promise) => sideOf(promise) !== undefined,
  };
  return {
    report,
    count: () => count,
    listen: () => listenForRejections(listener),
  };
}
