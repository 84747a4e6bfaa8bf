/**
 * What kind of object crosses, which decides how it does. Found by one walk along the prototype chain; a claim to be of
 * a kind is tested where the internal slots are used.
 */

import {
  arrayIsArray,
  FeralArrayBuffer,
  FeralDataView,
  FeralDate,
  FeralErrorPrototype,
  FeralMap,
  FeralObjectPrototype,
  FeralPromisePrototype,
  FeralRegExpPrototype,
  FeralSet,
  FeralTypedArray,
  mapGet,
  objectGetPrototypeOf,
  objectToString,
} from "../primordials.js";
import { isGuestProxy } from "../guards/model.js";

export type Kind =
  | "record"
  | "bare"
  | "array"
  | "map"
  | "set"
  | "promise"
  | "error"
  | "date"
  | "regexp"
  | "buffer"
  | "typed-array"
  | "data-view"
  | "other";

const kinds = new FeralMap<object, Kind>([
  [FeralMap.prototype, "map"],
  [FeralSet.prototype, "set"],
  [FeralPromisePrototype, "promise"],
  [FeralErrorPrototype, "error"],
  [FeralDate.prototype, "date"],
  [FeralRegExpPrototype, "regexp"],
  [FeralArrayBuffer.prototype, "buffer"],
  [FeralTypedArray.prototype, "typed-array"],
  [FeralDataView.prototype, "data-view"],
]);

const tags = new FeralMap<string, Kind>([
  ["[object Map]", "map"],
  ["[object Set]", "set"],
  ["[object Promise]", "promise"],
  ["[object Error]", "error"],
  ["[object Date]", "date"],
  ["[object RegExp]", "regexp"],
  ["[object ArrayBuffer]", "buffer"],
  ["[object Object]", "record"],
]);

/**
 * The kind of an object of the host, which may come from another realm, where only its tag tells. `record` is an object that
 * inherits from an `Object.prototype` and nothing else, `bare` one without a prototype, `other` an instance of some class.
 * The object's own code may run, if it is a proxy or has a tag that is computed.
 */
export function kindOfHost(o: object): Kind {
  if (arrayIsArray(o)) return "array";
  let p = objectGetPrototypeOf(o);
  if (p === FeralObjectPrototype) return "record";
  if (p === null) return "bare";
  for (let depth = 0; p !== null; depth++) {
    if (p === FeralObjectPrototype) return "other";
    const kind = mapGet(kinds, p);
    if (kind !== undefined) return kind;
    const next = objectGetPrototypeOf(p);
    // Another realm's `Object.prototype`, or an object of the host at the end of a chain.
    if (next === null) return kindByTag(o, depth);
    p = next;
  }
  return "other";
}

function kindByTag(o: object, depth: number): Kind {
  const kind = mapGet(tags, objectToString(o)) ?? "other";
  return kind === "record" && depth > 0 ? "other" : kind;
}

/** The kind of an object of the guest. Nothing of the guest's runs: a guest's proxy is of no kind but array. */
export function kindOfGuest(o: object): Kind {
  if (isGuestProxy(o)) return isArrayProxy(o) ? "array" : "other";
  if (arrayIsArray(o)) return "array";
  let p = objectGetPrototypeOf(o);
  if (p === FeralObjectPrototype) return "record";
  if (p === null) return "bare";
  for (; p !== null && !isGuestProxy(p); p = objectGetPrototypeOf(p)) {
    const kind = mapGet(kinds, p);
    if (kind !== undefined) return kind;
  }
  return "other";
}

/** `Array.isArray` of a revoked proxy throws. */
function isArrayProxy(o: object): boolean {
  try {
    return arrayIsArray(o);
  } catch {
    return false;
  }
}

/** The viewer's own prototype for a view. */
export function prototypeFor(kind: Kind): object | null {
  switch (kind) {
    case "bare":
      return null;
    case "map":
      return FeralMap.prototype;
    case "set":
      return FeralSet.prototype;
    case "error":
      return FeralErrorPrototype;
    default:
      return FeralObjectPrototype;
  }
}
