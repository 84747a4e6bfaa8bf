/** `confirmed`: authority that asks first. After the powerboxes of CapDesk and Polaris. */

import {
  arrayMap,
  dataDescriptor,
  FeralPromise,
  objectFreeze,
  promiseThen,
  reflectDefineProperty,
} from "../primordials.js";
import { AuthorityError, OptionsError } from "../errors/classes.js";
import { inheritsFrom, isCallable } from "../guards/model.js";
import { attenuateCalls } from "./calls.js";
import { snapshotOf } from "./snapshot.js";

/** The call that is asked about. */
export interface Question {
  readonly name: string;
  /** A frozen copy of the arguments that will be used. */
  readonly args: readonly unknown[];
}

/**
 * Gives `f` in a form of which `ask` confirms each call. Of an object, each call of a method, of it or of anything that is
 * reached through it.
 *
 * Only `true` confirms, or a promise of `true`; then the call returns a promise. Anything else, an `ask` that throws or
 * rejects included, refuses with an `AuthorityError` (`attenuator/confirmed`; the error of `ask` is its cause).
 *
 * What is asked about is what is done: records, arrays, maps, sets, dates and binary data among the arguments are copied
 * before `ask` sees them, each member read once, and the call gets another copy of the same. Functions and instances of
 * classes are passed as they are: what they do when they are used is not confirmed.
 *
 * Does not ask about reads of an object's members, or attenuate what a *function* returns.
 *
 * @example
 * const pay = confirmed((to, amount) => `${amount} to ${to}`, ({ args }) => args[1] < 100);
 * pay("Ada", 10); // "10 to Ada"
 * pay("Eve", 1000); // throws attenuator/confirmed
 */
export function confirmed<T extends object>(f: T, ask: (question: Question) => unknown): T {
  if (!isCallable(ask)) throw new OptionsError('confirmed: "ask" must be a function', "options/type");
  return attenuateCalls(f, "confirmed", ({ name, args }, proceed) => {
    const snapshot = arrayMap(args, (arg) => snapshotOf(arg, false));
    const shown = objectFreeze(arrayMap(snapshot, (arg) => snapshotOf(arg, true)));
    const decide = (answer: unknown): unknown => (answer === true ? proceed(snapshot) : refuse(name));
    let answer: unknown;
    try {
      answer = ask(objectFreeze({ name, args: shown }));
    } catch (e) {
      refuse(name, e);
    }
    return inheritsFromPromise(answer) ? promiseThen(answer, decide, (e) => refuse(name, e)) : decide(answer);
  });
}

const inheritsFromPromise = (v: unknown): v is Promise<unknown> =>
  typeof v === "object" && v !== null && inheritsFrom(v, FeralPromise.prototype);

function refuse(name: string, cause?: unknown): never {
  const error = new AuthorityError(`${name}: this call was not confirmed`, "attenuator/confirmed");
  if (cause !== undefined) reflectDefineProperty(error, "cause", dataDescriptor(cause, true, false, true));
  throw error;
}
