/** `readOnly`: a deep view that gives data. After Joe-E's immutable views and E's `readOnly` facets. */

import {
  arrayForEach,
  FeralMap,
  FeralSet,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  setAdd,
  setHas,
  symbolIterator,
} from "../primordials.js";
import { AuthorityError } from "../errors/classes.js";
import { isCallable } from "../guards/model.js";
import { assertAttenuable, makeForwarder } from "./forwarder.js";

/** Methods of intrinsics that read what is in their receiver's internal slots and change nothing but an iterator's position. */
const readers = new FeralSet<unknown>();

function addReaders(prototype: object, ...names: readonly PropertyKey[]): void {
  arrayForEach(names, (name) => {
    const method: unknown = reflectGetOwnPropertyDescriptor(prototype, name)?.value;
    if (isCallable(method)) setAdd(readers, method);
  });
}

const iteratorPrototype = (iterable: object): object =>
  reflectGetPrototypeOf((iterable as Record<symbol, () => object>)[symbolIterator]!())!;

addReaders(FeralMap.prototype, "get", "has", "keys", "values", "entries", "forEach", symbolIterator);
addReaders(FeralSet.prototype, "has", "keys", "values", "entries", "forEach", symbolIterator);
addReaders(FeralSet.prototype, "union", "intersection", "difference", "symmetricDifference");
addReaders(FeralSet.prototype, "isSubsetOf", "isSupersetOf", "isDisjointFrom");
addReaders(iteratorPrototype(new FeralMap()), "next");
addReaders(iteratorPrototype(new FeralSet()), "next");
addReaders(iteratorPrototype([]), "next");

/**
 * Gives a deep view of `x` through which nothing can be changed and nothing of the host's is called: properties can be
 * read, accessors among them, the array methods that read work, and the readers of `Map` and `Set` (`get`, `has`, `size`,
 * `forEach`, iteration). Dates, regular expressions and binary data come out as copies. The view is live.
 *
 * Any other method throws, since it may change something: it is no data. Accessors of `x` do run: an object whose getters
 * change it is not read-only by this.
 *
 * Does not freeze `x`: whoever holds `x` itself can change it, and the view shows it.
 *
 * Writing, and calling what is no reader, throw an `AuthorityError` (`attenuator/read-only`).
 *
 * @example
 * const config = { hosts: ["a", "b"], limits: new Map([["size", 10]]) };
 * const view = readOnly(config);
 * view.hosts.map((host) => host.toUpperCase()); // ["A", "B"]
 * view.limits.get("size"); // 10
 * view.hosts.push("c"); // throws attenuator/read-only
 * view.limits.clear(); // throws attenuator/read-only
 */
export function readOnly<T extends object>(x: T): T {
  assertAttenuable(x, "readOnly");
  const forward = makeForwarder({
    around({ operation, name, args, target }, proceed) {
      const refused =
        operation === "set" ||
        operation === "delete" ||
        operation === "construct" ||
        (operation === "call" && !setHas(readers, target));
      if (refused) {
        throw new AuthorityError(`${name}: this view is read-only, and gives data only`, "attenuator/read-only");
      }
      return proceed(args);
    },
  });
  return forward(x, "object");
}
