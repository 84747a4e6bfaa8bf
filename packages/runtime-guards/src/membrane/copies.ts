/**
 * Objects whose content is in internal slots, which no proxy can stand in for: they cross as fresh objects of the same
 * kind with converted content. A change on one side is not seen on the other (I7).
 */

import {
  dateGetTime,
  FeralArrayBuffer,
  FeralDate,
  FeralMap,
  FeralRegExp,
  FeralRegExpPrototype,
  FeralSet,
  FeralUint8Array,
  mapForEach,
  mapGet,
  mapSet,
  reflectConstruct,
  regexpFlags,
  regexpSource,
  setAdd,
  setForEach,
  typedArrayBuffer,
  typedArrayConstructors,
  typedArrayTag,
} from "../primordials.js";
import { inheritsFrom } from "../guards/special-names.js";

/** A copy of `o` with its content converted; `undefined` for an object of another kind. */
export function copyOf(o: object, convert: (v: unknown) => unknown): object | undefined {
  const tag = typedArrayTag(o);
  if (tag !== undefined) {
    const C = mapGet(typedArrayConstructors, tag);
    return C && reflectConstruct(C, [o]);
  }
  try {
    return copySlots(o, convert);
  } catch {
    // It inherits from the intrinsic without being one.
    return undefined;
  }
}

function copySlots(o: object, convert: (v: unknown) => unknown): object | undefined {
  if (inheritsFrom(o, FeralMap.prototype)) {
    const copy = new FeralMap();
    mapForEach(o as Map<unknown, unknown>, (v, k) => mapSet(copy, convert(k), convert(v)));
    return copy;
  }
  if (inheritsFrom(o, FeralSet.prototype)) {
    const copy = new FeralSet();
    setForEach(o as Set<unknown>, (v) => setAdd(copy, convert(v)));
    return copy;
  }
  if (inheritsFrom(o, FeralDate.prototype)) return new FeralDate(dateGetTime(o));
  if (inheritsFrom(o, FeralRegExpPrototype)) return new FeralRegExp(regexpSource(o), regexpFlags(o));
  if (inheritsFrom(o, FeralArrayBuffer.prototype)) {
    return typedArrayBuffer(new FeralUint8Array(new FeralUint8Array(o as ArrayBuffer)));
  }
  return undefined;
}
