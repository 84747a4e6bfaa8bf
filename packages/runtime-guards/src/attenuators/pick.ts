/** `pick`: a facet of an object. After the facets of E and the interfaces of Zope's checkers. */

import {
  arrayForEach,
  arrayIsArray,
  FeralSet,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  setAdd,
  setHas,
  stringOf,
} from "../primordials.js";
import { AuthorityError, OptionsError } from "../errors/classes.js";
import { isHiddenName } from "../membrane/names.js";
import { assertAttenuable, makeForwarder } from "./forwarder.js";

/**
 * Gives the named members of `o`, and nothing else of it. They cannot be written; methods run on the object behind
 * what they are called on, and on no object that has them not. Wherever else `o` turns up, as the result of a fluent method, the `this` of a listener, the
 * parent of a child, it is the same facet; what inherits from `o`, as the child of a logger does, inherits no other members.
 *
 * Other objects that are reached through the members are there in full: pick from them too where that is too much. The
 * names are those at this moment; what stands under them is read when it is used. A function's facet cannot be called.
 *
 * Throws an `OptionsError` for names that are none (`options/type`) or that no facet can have, such as `constructor`
 * (`options/value`); other members of the facet are absent, and writing throws an `AuthorityError` (`attenuator/pick`).
 *
 * @example
 * const account = { balance: 100, deposit(n) { this.balance += n; return this; }, close() {} };
 * const payee = pick(account, ["deposit"]);
 * payee.deposit(5) === payee; // true
 * payee.balance; // undefined
 * account.balance; // 105
 */
export function pick<T extends object, K extends keyof T>(o: T, names: readonly K[]): Pick<T, K> {
  assertAttenuable(o, "pick");
  if (!arrayIsArray(names)) throw new OptionsError("pick: the names must be an array", "options/type");
  const picked = new FeralSet<PropertyKey>();
  arrayForEach(names as readonly unknown[], (name) => {
    if (typeof name !== "string" && typeof name !== "symbol") {
      throw new OptionsError("pick: a name must be a string or a symbol", "options/type");
    }
    if (isHiddenName(name) || name === "prototype") {
      throw new OptionsError(`pick: no facet can have the member "${stringOf(name)}"`, "options/value");
    }
    setAdd(picked, name);
  });
  const forward = makeForwarder({
    around({ operation, name, args, target }, proceed) {
      if (target === o && (operation === "set" || operation === "delete")) refuse(`${name} cannot be written`);
      if (target === o && (operation === "call" || operation === "construct")) refuse(`${name} was not picked`);
      return proceed(args);
    },
    shows: (each, k) => setHas(picked, k) || !isFoundThrough(o, each, k),
  });
  return forward(o, "object");
}

/** Whether `each` is `o`, or inherits from it and has no `k` of its own before. */
function isFoundThrough(o: object, each: object, k: PropertyKey): boolean {
  for (let p: object | null = each; p !== null; p = reflectGetPrototypeOf(p)) {
    if (p === o) return true;
    if (reflectGetOwnPropertyDescriptor(p, k) !== undefined) return false;
  }
  return false;
}

function refuse(what: string): never {
  throw new AuthorityError(`${what}: only some members of the object were given`, "attenuator/pick");
}
