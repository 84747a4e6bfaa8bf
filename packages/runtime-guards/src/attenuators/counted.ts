/** `once` and `times`: authority that is used up. After E and Joe-E, where a one-shot capability is a forwarder that drops its target. */

import { numberIsSafeInteger } from "../primordials.js";
import { AuthorityError, OptionsError } from "../errors/classes.js";
import { attenuateCalls } from "./calls.js";

/**
 * Gives `f` for `n` calls. Of an object, the calls of all its methods, and of everything that is reached through it, are
 * counted together.
 *
 * A call counts before it begins: one that calls back into the facade, or throws, has used its turn.
 *
 * Does not count reads of an object's members, accessors among them. What a *function* returns is not attenuated.
 *
 * Throws an `OptionsError` (`options/value`) for an `n` that is no whole number from 0 on; the call after the last throws
 * an `AuthorityError` (`attenuator/times`).
 *
 * @example
 * const greet = times(2, (name) => `Hello ${name}`);
 * greet("Ada"); // "Hello Ada"
 * greet("Bob"); // "Hello Bob"
 * greet("Eve"); // throws attenuator/times
 */
export function times<T extends object>(n: number, f: T): T {
  if (!numberIsSafeInteger(n) || n < 0) {
    throw new OptionsError("times: the number of calls must be a whole number from 0 on", "options/value");
  }
  return counted(f, "times", n, "attenuator/times");
}

/**
 * Gives `f` for one call: `times(1, f)`, with an error of its own, `AuthorityError` (`attenuator/once`).
 *
 * @example
 * const launch = once(() => "launched");
 * launch(); // "launched"
 * launch(); // throws attenuator/once
 */
export function once<T extends object>(f: T): T {
  return counted(f, "once", 1, "attenuator/once");
}

function counted<T extends object>(f: T, attenuator: string, n: number, code: string): T {
  let left = n;
  return attenuateCalls(f, attenuator, ({ name, args }, proceed) => {
    if (left === 0) {
      throw new AuthorityError(`${name}: this was given for ${n === 1 ? "one call" : `${n} calls`} only`, code);
    }
    left--;
    return proceed(args);
  });
}
