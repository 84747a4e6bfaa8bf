/** `rate`: authority in small doses. */

import { arrayPush, arrayShift, isObject, monotonicNow, numberIsSafeInteger } from "../primordials.js";
import { AuthorityError, OptionsError } from "../errors/classes.js";
import { isCallable } from "../guards/model.js";
import { attenuateCalls } from "./calls.js";

export interface RateOptions {
  /** How many calls may begin within `ms`. */
  readonly per: number;
  /** The length of the window in milliseconds. */
  readonly ms: number;
  /** Tells the time in milliseconds; default: the monotonic clock of the platform. */
  readonly clock?: () => number;
}

/**
 * Gives `f` for at most `per` calls in *any* stretch of `ms` milliseconds: a sliding window, in which no burst across a
 * boundary gets twice the number. Of an object, the calls of all its methods are counted together, and of everything that
 * is reached through it.
 *
 * A call that is refused does not count, one that throws does. A clock that goes back, or tells no number, refuses until it
 * has caught up.
 *
 * Does not bound how many calls are in progress at once, and does not count reads. What a *function* returns is not
 * attenuated. It remembers `per` times.
 *
 * Throws an `OptionsError` (`options/value`) for other numbers than positive ones, and on a call that comes too soon an
 * `AuthorityError` (`attenuator/rate`).
 *
 * @example
 * let now = 0;
 * const ping = rate(() => "pong", { per: 1, ms: 1000, clock: () => now });
 * ping(); // "pong"
 * ping(); // throws attenuator/rate
 * now = 1000;
 * ping(); // "pong"
 */
export function rate<T extends object>(f: T, options: RateOptions): T {
  if (!isObject(options)) throw new OptionsError("rate: the options must be an object", "options/type");
  const { per, ms, clock = monotonicNow } = options;
  if (!numberIsSafeInteger(per) || per < 1) {
    throw new OptionsError('rate: "per" must be a whole number from 1 on', "options/value");
  }
  if (typeof ms !== "number" || !(ms > 0)) throw new OptionsError('rate: "ms" must be positive', "options/value");
  if (!isCallable(clock)) throw new OptionsError('rate: "clock" must be a function', "options/type");
  const begun: number[] = [];
  let latest = -Infinity;
  return attenuateCalls(f, "rate", ({ name, args }, proceed) => {
    const now: unknown = clock();
    const isTime = typeof now === "number" && now >= latest;
    if (isTime) {
      latest = now;
      while (begun.length > 0 && now - begun[0]! >= ms) arrayShift(begun);
    }
    if (!isTime || begun.length >= per) {
      throw new AuthorityError(`${name}: at most ${per} calls in ${ms} milliseconds`, "attenuator/rate");
    }
    arrayPush(begun, now);
    return proceed(args);
  });
}
