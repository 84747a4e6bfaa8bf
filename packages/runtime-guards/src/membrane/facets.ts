/**
 * The facet of a record that the host endows: an ordinary, frozen object of the guest's own with an accessor of ours for
 * each name. Invariants I1 and I9, as for any view; but the engine inlines an accessor, and cannot inline a trap.
 *
 * What the host made immutable, in a frozen record say, is a plain property, so that a call of a function costs what it
 * costs without a membrane. Everything else is read anew each time. Names that appear after the domain was made are found
 * by inheritance, through a view; a name that the host deletes reads as `undefined`.
 */

import {
  accessorDescriptor,
  dataDescriptor,
  FeralObjectPrototype,
  isObject,
  objectCreate,
  objectFreeze,
  objectHasOwn,
  reflectDefineProperty,
  reflectGetOwnPropertyDescriptor,
  reflectOwnKeys,
} from "../primordials.js";
import { showAs } from "../intrinsics/index.js";
import { isPublicOfHost } from "./names.js";

export interface FacetMembrane {
  convert(v: object): unknown;
  /** A primitive that was read as the member `k`, as the guest may know it. */
  primitive(v: unknown, k: PropertyKey): unknown;
  /** Whether an object is the same to the guest each time; it is not where it is copied. */
  isKept(v: object): boolean;
  /** A function is read as a member of `o`. */
  noteRead(f: object, o: object): void;
  assertLive(): void;
  thrown(e: unknown): unknown;
  refuse(doing: string, o: object, k?: PropertyKey): never;
}

type Members = Record<PropertyKey, unknown>;

/** `later` is a view of `o`, by which names are found that `o` does not have yet. */
export function makeFacet(o: object, later: object, membrane: FacetMembrane): object {
  showAs(later, FeralObjectPrototype);
  const facet = objectCreate(later) as object;
  const keys = reflectOwnKeys(o);
  for (let i = 0; i < keys.length; i++) {
    const k = keys[i]!;
    const own = reflectGetOwnPropertyDescriptor(o, k);
    if (own === undefined || !isPublicOfHost(o, k)) continue;
    reflectDefineProperty(facet, k, constant(own, k, membrane) ?? accessor(o, k, own.enumerable === true, membrane));
  }
  return objectFreeze(facet);
}

/** A property that cannot change, as one that cannot change. What cannot cross is left to the accessor to refuse. */
function constant(
  own: PropertyDescriptor,
  k: PropertyKey,
  { convert, primitive, isKept }: FacetMembrane,
): PropertyDescriptor | undefined {
  if (own.configurable !== false || own.writable !== false || !objectHasOwn(own, "value")) return undefined;
  try {
    const value: unknown = isObject(own.value) ? convert(own.value) : primitive(own.value, k);
    if (isObject(own.value) && !isKept(own.value)) return undefined;
    return dataDescriptor(value, false, own.enumerable === true, false);
  } catch {
    return undefined;
  }
}

function accessor(o: object, k: PropertyKey, enumerable: boolean, membrane: FacetMembrane): PropertyDescriptor {
  const { convert, primitive, isKept, noteRead, assertLive, thrown, refuse } = membrane;
  // What the property had when it was last read, and what that is to the guest, if that stays so.
  let last: unknown;
  let lastConverted: unknown;
  const get = {
    call(): unknown {
      assertLive();
      let v: unknown;
      try {
        v = (o as Members)[k];
      } catch (e) {
        throw thrown(e);
      }
      if (!isObject(v)) return primitive(v, k);
      if (typeof v === "function") noteRead(v, o);
      if (v === last) return lastConverted;
      const converted = convert(v);
      if (isKept(v)) {
        last = v;
        lastConverted = converted;
      }
      return converted;
    },
  }.call;
  const set = { call: (): never => refuse("write", o, k) }.call;
  return accessorDescriptor(objectFreeze(get), objectFreeze(set), enumerable, false);
}
