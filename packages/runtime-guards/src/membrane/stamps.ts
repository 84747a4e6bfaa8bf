/**
 * Where the guest's view of an object of the host is found: in a private field of the object itself. Invariants I1 and I12.
 *
 * A `WeakMap` from the object to its view is right, and slow: the engine's young collections take what an old `WeakMap` holds
 * for alive, and a view holds its object, so that whatever crossed waits for a collection of the whole heap. A private field
 * is an ordinary reference: the object and its view go together, at once.
 *
 * No program can see the field, list, copy or delete it: its name exists in this file alone. A frozen object can have it, and
 * no trap of a proxy runs. An object has one, for the first domain that stamped it; others use a `WeakMap`.
 */

import { Given } from "./given.js";
import type { Shadow } from "./views.js";

class Stamp extends Given {
  #shadow: Shadow | undefined;

  /** Throws where the object can have no field. */
  constructor(o: object, shadow: Shadow) {
    super(o);
    this.#shadow = shadow;
  }

  static of(o: object): Shadow | undefined {
    return #shadow in o ? o.#shadow : undefined;
  }

  /** Whether the object has a field, which then changes. */
  static change(o: object, shadow: Shadow | undefined): boolean {
    if (!(#shadow in o)) return false;
    o.#shadow = shadow;
    return true;
  }
}

/** What shows an object to a guest; `undefined` for an object without a stamp. Nothing of anybody's runs. */
export const stampOf = Stamp.of;

/** Whether the object now leads to the shadow: not where a domain that is not revoked was first, or the platform refuses. */
export function stamp(o: object, shadow: Shadow): boolean {
  const before = stampOf(o);
  if (before !== undefined && !before.direction.isRetired) return false;
  if (Stamp.change(o, shadow)) return true;
  try {
    new Stamp(o, shadow);
    return true;
  } catch {
    return false;
  }
}

export function unstamp(o: object): void {
  Stamp.change(o, undefined);
}
