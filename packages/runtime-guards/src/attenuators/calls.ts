/** What the attenuators share that count, pace or ask about calls. */

import {
  arraySlice,
  dataDescriptor,
  objectFreeze,
  reflectApply,
  reflectDefineProperty,
  reflectGetOwnPropertyDescriptor,
} from "../primordials.js";
import { AuthorityError } from "../errors/classes.js";
import { isCallable } from "../guards/model.js";
import { type Around, assertAttenuable, makeForwarder } from "./forwarder.js";

/**
 * A function whose calls go through `around`, or the facade of an object in which every call of anything that is reached
 * through it does. A function's arguments and results pass as they are. An object's members can be read; they cannot be
 * written, since a setter is a call that nobody would see.
 */
export function attenuateCalls<T extends object>(x: T, attenuator: string, around: Around): T {
  assertAttenuable(x, attenuator);
  if (isCallable(x)) return functionFacade(x, around) as unknown as T;
  const forward = makeForwarder({
    around(operation, proceed) {
      switch (operation.operation) {
        case "call":
        case "construct":
          return around(operation, proceed);
        case "set":
        case "delete":
          throw new AuthorityError(
            `${operation.name}: what ${attenuator} gives cannot be written`,
            "attenuator/read-only",
          );
        default:
          return proceed(operation.args);
      }
    },
  });
  return forward(x, "object");
}

function functionFacade(f: Function, around: Around): Function {
  const label = nameOf(f);
  const facade = {
    call(this: unknown, ...args: unknown[]): unknown {
      const operation = {
        operation: "call",
        name: `${label}()`,
        args: objectFreeze(arraySlice(args)),
        target: f,
      } as const;
      return around(operation, (used) => reflectApply(f, this, used));
    },
  }.call;
  return named(facade, f);
}

/** The name of a function, as data. */
export function nameOf(f: Function): string {
  const name: unknown = reflectGetOwnPropertyDescriptor(f, "name")?.value;
  return typeof name === "string" && name !== "" ? name : "function";
}

/** Gives a facade name and length of what it stands for, and closes it. */
export function named<F extends Function>(facade: F, f: Function): F {
  const length: unknown = reflectGetOwnPropertyDescriptor(f, "length")?.value;
  reflectDefineProperty(facade, "name", dataDescriptor(nameOf(f), false, false, true));
  reflectDefineProperty(facade, "length", dataDescriptor(typeof length === "number" ? length : 0, false, false, true));
  return objectFreeze(facade);
}
