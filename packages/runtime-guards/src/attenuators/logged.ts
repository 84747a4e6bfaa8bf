/** `logged`: authority whose use is seen. After the auditors of E and the checkers of Zope. */

import { objectFreeze } from "../primordials.js";
import { AuthorityError, OptionsError } from "../errors/classes.js";
import { dataDescriptor, reflectDefineProperty } from "../primordials.js";
import { isCallable } from "../guards/model.js";
import { assertAttenuable, makeForwarder, type Operation } from "./forwarder.js";

/** One use of a logged value, told before it happens. */
export interface LogEntry {
  readonly operation: Exclude<Operation["operation"], "settle">;
  /** The path from the logged value, such as `object.users.find()`. */
  readonly name: string;
  /** Arguments, or the value that is written. The list is a frozen copy; what is in it is what will be used. */
  readonly args: readonly unknown[];
}

/**
 * Gives `x` in a form that tells `sink` of every use of it, and of everything that is reached through it, *before* it
 * happens. The sink sees, and alters nothing: what it returns is ignored, and it cannot change the arguments that are used
 * (an object among them it can change, as anybody who holds it can).
 *
 * What cannot be logged does not happen: if the sink throws, the use is refused with an `AuthorityError`
 * (`attenuator/log`), which has the sink's error as its cause. The cause stays on the host's side of a domain.
 *
 * Does not tell the results. The sink is called synchronously; a promise that it returns is not waited for.
 *
 * @example
 * const lines = [];
 * const api = logged({ add: (a, b) => a + b }, ({ operation, name }) => lines.push(`${operation} ${name}`));
 * api.add(1, 2); // 3
 * lines; // ["get object.add", "call object.add()"]
 */
export function logged<T extends object>(x: T, sink: (entry: LogEntry) => void): T {
  assertAttenuable(x, "logged");
  if (!isCallable(sink)) throw new OptionsError("logged: the sink must be a function", "options/type");
  const forward = makeForwarder({
    around({ operation, name, args }, proceed) {
      if (operation !== "settle") {
        try {
          sink(objectFreeze({ operation, name, args }));
        } catch (e) {
          const error = new AuthorityError(`${name}: this use could not be logged`, "attenuator/log");
          reflectDefineProperty(error, "cause", dataDescriptor(e, true, false, true));
          throw error;
        }
      }
      return proceed(args);
    },
  });
  return forward(x, isCallable(x) ? "function" : "object");
}
