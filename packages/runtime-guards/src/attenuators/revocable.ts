/** `revocable`: authority that can be taken back. The caretaker of D. D. Redell (1974), made deep as in M. S. Miller's membranes. */

import { objectFreeze } from "../primordials.js";
import { RevokedError } from "../errors/classes.js";
import { isCallable } from "../guards/model.js";
import { assertAttenuable, makeForwarder } from "./forwarder.js";
import { leasedRules } from "./lease.js";

export interface Revocable<T> {
  /** What to hand out. */
  readonly value: T;
  /** Takes it back, at once and for good. */
  readonly revoke: () => void;
}

/**
 * Gives `x` in a form that can be taken back with all that was reached through it: members, results, iterators, objects
 * that callbacks were called with. Callbacks that `x` still holds are not reached any more, and a promise that was pending
 * rejects when it settles.
 *
 * Does not undo what was done, interrupt a call that is in progress (its result is withheld), or take back data: dates,
 * regular expressions and binary data come out as copies.
 *
 * Afterwards everything throws a `RevokedError` (`revoked/capability`).
 *
 * @example
 * const { value, revoke } = revocable({ rows: [{ id: 1 }] });
 * const row = value.rows[0];
 * row.id; // 1
 * revoke();
 * row.id; // throws revoked/capability
 */
export function revocable<T extends object>(x: T): Revocable<T> {
  assertAttenuable(x, "revocable");
  let revoked = false;
  const rules = leasedRules((name) => {
    if (revoked) throw new RevokedError(`${name}: this was revoked`, "revoked/capability");
  });
  return objectFreeze({
    value: makeForwarder(rules)(x, isCallable(x) ? "function" : "object"),
    revoke: () => {
      revoked = true;
    },
  });
}
