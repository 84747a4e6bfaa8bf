/** Which keys cross the membrane at all: public names only, in both directions. */

import {
  FeralSet,
  setAdd,
  setHas,
  stringCharCodeAt,
  symbolAsyncDispose,
  symbolAsyncIterator,
  symbolDispose,
  symbolIterator,
  symbolToPrimitive,
  symbolToStringTag,
} from "../primordials.js";
import { isStrictObject } from "../guards/model.js";

/** Answered by the viewer's own prototype, so that each side finds its own intrinsic and never the other side's object. */
const hidden = new FeralSet<PropertyKey>([
  "constructor",
  "__proto__",
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
]);

const protocols = new FeralSet<PropertyKey>([
  symbolIterator,
  symbolAsyncIterator,
  symbolToPrimitive,
  symbolToStringTag,
]);
if (symbolDispose !== undefined) setAdd(protocols, symbolDispose);
if (symbolAsyncDispose !== undefined) setAdd(protocols, symbolAsyncDispose);

const UNDERSCORE = 95;

export function isHiddenName(k: PropertyKey): boolean {
  return typeof k === "symbol" ? !setHas(protocols, k) : setHas(hidden, k);
}

/** Whether a name is private by convention on the host's side. */
export function isUnderscored(k: PropertyKey): boolean {
  return typeof k === "string" && stringCharCodeAt(k, 0) === UNDERSCORE;
}

/** Whether a guest may know of a member of a host's object. */
export function isPublicOfHost(_o: object, k: PropertyKey): boolean {
  // Of the hidden names all but one begin with an underscore.
  if (typeof k === "string") return stringCharCodeAt(k, 0) !== UNDERSCORE && k !== "constructor";
  return setHas(protocols, k);
}

/** Whether the host may know of a member of a guest's object: `_x` is data on records, and private on what strict classes made (R1). */
export function isPublicOfGuest(o: object, k: PropertyKey): boolean {
  if (typeof k !== "string") return setHas(protocols, k);
  if (stringCharCodeAt(k, 0) === UNDERSCORE) return !setHas(hidden, k) && !isStrictObject(o);
  return k !== "constructor";
}
