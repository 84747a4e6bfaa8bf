/**
 * Objects whose content is in internal slots, which no proxy can stand in for, as fresh objects of the same kind. A
 * change on one side is not seen on the other (I7).
 */

import {
  dataViewBuffer,
  dataViewByteLength,
  dataViewByteOffset,
  dateGetTime,
  FeralArrayBuffer,
  FeralDataView,
  FeralDate,
  FeralMap,
  FeralRegExp,
  FeralRegExpPrototype,
  FeralSet,
  FeralUint8Array,
  mapForEach,
  mapGet,
  mapSet,
  objectToString,
  reflectConstruct,
  regexpFlags,
  regexpSource,
  setAdd,
  setForEach,
  typedArrayBuffer,
  typedArrayConstructors,
  typedArrayTag,
} from "../primordials.js";
import { inheritsFrom } from "../guards/model.js";
import type { Kind } from "./kinds.js";

/** Whether an object claims to be of the kind that an intrinsic prototype stands for. */
export type IsKind = (o: object, prototype: object, tag: string) => boolean;

/** For objects of the host, which may come from another realm. Its own code may run. */
export const isHostKind: IsKind = (o, prototype, tag) =>
  inheritsFrom(o, prototype) || objectToString(o) === `[object ${tag}]`;

/**
 * A copy of a value in the sense of data: a date, an expression, bytes. `undefined` for what only claims to be of the kind.
 * Bytes are those that the view shows, never the rest of a pool behind it.
 */
export function copyOfValue(o: object, kind: Kind): object | undefined {
  try {
    switch (kind) {
      case "date":
        return new FeralDate(dateGetTime(o));
      case "regexp":
        return new FeralRegExp(regexpSource(o), regexpFlags(o));
      case "buffer":
        return typedArrayBuffer(new FeralUint8Array(new FeralUint8Array(o as ArrayBuffer)));
      case "typed-array": {
        const C = mapGet(typedArrayConstructors, typedArrayTag(o) ?? "");
        return C && reflectConstruct(C, [o]);
      }
      case "data-view": {
        const bytes = new FeralUint8Array(dataViewBuffer(o), dataViewByteOffset(o), dataViewByteLength(o));
        return new FeralDataView(typedArrayBuffer(new FeralUint8Array(bytes)));
      }
      default:
        return undefined;
    }
  } catch {
    return undefined;
  }
}

/** A copy of `o` with its content converted; `undefined` for an object of another kind. */
export function copyOf(o: object, convert: (v: unknown) => unknown, isKind: IsKind): object | undefined {
  const tag = typedArrayTag(o);
  if (tag !== undefined) {
    const C = mapGet(typedArrayConstructors, tag);
    return C && reflectConstruct(C, [o]);
  }
  try {
    return copySlots(o, convert, isKind);
  } catch {
    // It claims to be of the kind without being so.
    return undefined;
  }
}

function copySlots(o: object, convert: (v: unknown) => unknown, isKind: IsKind): object | undefined {
  if (isKind(o, FeralMap.prototype, "Map")) {
    const copy = new FeralMap();
    mapForEach(o as Map<unknown, unknown>, (v, k) => mapSet(copy, convert(k), convert(v)));
    return copy;
  }
  if (isKind(o, FeralSet.prototype, "Set")) {
    const copy = new FeralSet();
    setForEach(o as Set<unknown>, (v) => setAdd(copy, convert(v)));
    return copy;
  }
  if (isKind(o, FeralDate.prototype, "Date")) return new FeralDate(dateGetTime(o));
  if (isKind(o, FeralRegExpPrototype, "RegExp")) return new FeralRegExp(regexpSource(o), regexpFlags(o));
  if (isKind(o, FeralArrayBuffer.prototype, "ArrayBuffer")) {
    return typedArrayBuffer(new FeralUint8Array(new FeralUint8Array(o as ArrayBuffer)));
  }
  return undefined;
}
