/** Sealers and unsealers: rights amplification. J. H. Morris, "Protection in Programming Languages" (1973); E's `Brand`. */

import {
  FeralWeakMap,
  isObject,
  objectCreate,
  objectFreeze,
  weakMapGet,
  weakMapHas,
  weakMapSet,
} from "../primordials.js";
import { AuthorityError, OptionsError } from "../errors/classes.js";

/** A box that only the unsealer of its pair opens. It has no members, and nothing about it can be changed. */
export interface SealedBox<T> {
  readonly " contents"?: T;
}

export interface Sealer<T> {
  /** A new box each time. */
  readonly seal: (contents: T) => SealedBox<T>;
  /** Throws an `AuthorityError` (`attenuator/seal`) for anything but a box of this pair. */
  readonly unseal: (box: SealedBox<T>) => T;
  readonly isSealed: (v: unknown) => boolean;
}

/**
 * Makes a pair of a sealer and an unsealer. Whoever holds a box learns nothing of its contents and cannot make one that
 * `unseal` opens; so a box carries a value through hands that are not trusted, and is proof that the sealer's holder made
 * it. A box that crosses into a domain and comes back is the same box, and a guest may hold `seal`, `unseal` or both.
 *
 * `brand` is for messages only: two pairs of the same brand do not open each other's boxes. A *copy* of a box (an
 * endowment that is copied, `structuredClone`) is no box.
 *
 * @example
 * const { seal, unseal, isSealed } = makeSealer("money");
 * const box = seal(100);
 * Object.keys(box); // []
 * isSealed(box); // true
 * unseal(box); // 100
 * makeSealer("money").unseal(box); // throws attenuator/seal
 */
export function makeSealer<T = unknown>(brand = "sealed"): Sealer<T> {
  if (typeof brand !== "string") throw new OptionsError("makeSealer: the brand must be a string", "options/type");
  const contents = new FeralWeakMap<object, { readonly value: T }>();
  return objectFreeze({
    seal(value: T): SealedBox<T> {
      const box = objectFreeze(objectCreate(null) as object);
      weakMapSet(contents, box, { value });
      return box;
    },
    unseal(box: SealedBox<T>): T {
      const found = isObject(box) ? weakMapGet(contents, box) : undefined;
      if (found === undefined) throw new AuthorityError(`this is no box of "${brand}"`, "attenuator/seal");
      return found.value;
    },
    isSealed: (v: unknown): boolean => isObject(v) && weakMapHas(contents, v),
  });
}
