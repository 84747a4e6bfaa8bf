/**
 * What a guest threw, or rejected a promise with, and nobody took: it is counted, and told to the host's `onUnhandled`.
 *
 * Invariant I10: it never becomes an uncaught exception or an unhandled rejection of the host's process. So what
 * `onUnhandled` throws is dropped as well: a guest chooses what it is called with, and could make a careless one throw.
 */

import { isObject, reflectApply } from "../primordials.js";
import type { Membrane } from "../membrane/index.js";
import type { GuestCode } from "./guest-stack.js";
import { listenForRejections } from "./unhandled-rejections.js";

export interface Unhandled {
  /** Takes a guest's value, as it was thrown; never throws. */
  report(thrown: unknown): void;
  /** How many there were. */
  count(): number;
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

  const unhandled = {
    report: (thrown: unknown) => tell(() => membrane.thrownToHost(thrown)),
    count: () => count,
    knows: (reason: object) => membrane.hasThrown(reason) || membrane.isHostValue(reason) || code.has(reason),
    // The reason of a promise that came to the host by the membrane is the host's error already.
    reject: (reason: unknown) =>
      tell(() => (isObject(reason) && membrane.hasThrown(reason) ? reason : membrane.thrownToHost(reason))),
    isLive: membrane.isLive,
  };
  if (onUnhandled !== undefined) listenForRejections(unhandled);
  return unhandled;
}
