/** Which keys cross the membrane at all: public names only, in both directions. */

import {
  FeralSet,
  setHas,
  stringCharCodeAt,
  symbolAsyncIterator,
  symbolIterator,
  symbolToPrimitive,
  symbolToStringTag,
} from "../primordials.js";

/** Answered by the shadow target, so that each side finds its own intrinsic and never the other side's object. */
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

const UNDERSCORE = 95;

export function isHiddenName(k: PropertyKey): boolean {
  return typeof k === "symbol" ? !setHas(protocols, k) : setHas(hidden, k);
}

/** Whether a name is private by convention on the host's side. */
export function isUnderscored(k: PropertyKey): boolean {
  return typeof k === "string" && stringCharCodeAt(k, 0) === UNDERSCORE;
}
