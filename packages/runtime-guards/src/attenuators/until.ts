/** `until`: authority that ends by itself, at a time or at a signal. After Zope's and E's expiring references. */

import { dateNow, isObject, numberIsFinite } from "../primordials.js";
import { OptionsError, RevokedError } from "../errors/classes.js";
import { isCallable } from "../guards/model.js";
import { assertAttenuable, makeForwarder } from "./forwarder.js";
import { leasedRules } from "./lease.js";

/** What {@link until} needs of an `AbortSignal`. */
export interface EndSignal {
  readonly aborted: boolean;
}

export interface UntilOptions {
  /** Tells the time in milliseconds since 1970; default: `Date.now`. */
  readonly clock?: () => number;
}

/**
 * Gives `x` until a deadline, in milliseconds since 1970, or until a signal is aborted.
 *
 * It is deep as {@link revocable} is: it ends for everything that was reached through `x`, for callbacks that `x` still
 * holds, and for promises that settle later: they reject. Once it has been seen to have ended it stays so, whatever the
 * clock says next. A clock that tells no number, or a signal that cannot be read, has ended it.
 *
 * Does not interrupt a call that is in progress; its result is withheld if the end has come meanwhile. Data that was
 * handed out stays known.
 *
 * Throws an `OptionsError` for an end that is neither, and afterwards a `RevokedError` (`revoked/until`).
 *
 * @example
 * const controller = new AbortController();
 * const store = until(new Map([["a", 1]]), controller.signal);
 * store.get("a"); // 1
 * controller.abort();
 * store.get("a"); // throws revoked/until
 */
export function until<T extends object>(x: T, end: number | EndSignal, options: UntilOptions = {}): T {
  assertAttenuable(x, "until");
  const hasEnded = endOf(end, options);
  let ended = false;
  const assertLive = (name: string): void => {
    if (!ended) {
      let live = false;
      try {
        live = !hasEnded();
      } finally {
        ended = !live;
      }
    }
    if (ended) throw new RevokedError(`${name}: this was given for a time that is over`, "revoked/until");
  };
  return makeForwarder(leasedRules(assertLive))(x, isCallable(x) ? "function" : "object");
}

function endOf(end: number | EndSignal, options: UntilOptions): () => boolean {
  if (!isObject(options)) throw new OptionsError("until: the options must be an object", "options/type");
  if (typeof end === "number") {
    const { clock = dateNow } = options;
    if (!isCallable(clock)) throw new OptionsError('until: "clock" must be a function', "options/type");
    if (end !== end) throw new OptionsError("until: the deadline is not a number", "options/value");
    return () => {
      const now: unknown = clock();
      return !(numberIsFinite(now) && (now as number) < end);
    };
  }
  if (!isObject(end) || typeof end.aborted !== "boolean") {
    throw new OptionsError("until: the end must be a number of milliseconds or an AbortSignal", "options/type");
  }
  return () => end.aborted !== false;
}
