/**
 * What a guest threw, or rejected a promise with, and nobody took: it is counted, and told to the host's `onUnhandled`.
 *
 * Invariant I10: it never becomes an uncaught exception or an unhandled rejection of the host's process. So what
 * `onUnhandled` throws is dropped as well: a guest chooses what it is called with, and could make a careless one throw.
 */

import { reflectApply } from "../primordials.js";

export interface Unhandled {
  /** Takes a guest's value, as it was thrown; never throws. */
  report(thrown: unknown): void;
  /** How many there were. */
  count(): number;
}

export interface UnhandledOptions {
  readonly onUnhandled: ((error: unknown) => void) | undefined;
  /** Gives the host's error for a value that the guest threw. */
  readonly thrownToHost: (thrown: unknown) => unknown;
  /** Whether the domain is there still: nothing is heard of a domain that was revoked. */
  readonly isLive: () => boolean;
}

export function makeUnhandled({ onUnhandled, thrownToHost, isLive }: UnhandledOptions): Unhandled {
  let count = 0;
  return {
    report(thrown) {
      if (!isLive()) return;
      count++;
      if (onUnhandled === undefined) return;
      try {
        reflectApply(onUnhandled, undefined, [thrownToHost(thrown)]);
      } catch {
        // See above.
      }
    },
    count: () => count,
  };
}
