/**
 * Objects whose `stack` is no error's: the engine may read it as it reads any member.
 *
 * Invariants I2 and I9. The engine puts a `stack` with the host's frames on errors alone, and on what `Error.captureStackTrace` is given, which for guests is ours. What is no error when
 * it is made never becomes one, so that an object is far from errors as long as it has the chain of prototypes that it was seen with: a chain of ordinary objects, none of them an error, up to
 * `Object.prototype`. A proxy on the chain says of itself what it likes, and an intrinsic may have a `stack` in some engine: with these nothing is known. Prototypes of a guest's objects change in one place.
 */

import { isGuestProxy } from "../guards/model.js";
import { BEHIND } from "../guards/private-names.js";
import {
  FeralObjectPrototype,
  objectHasOwn,
  objectToString,
  reflectGetPrototypeOf,
  symbolToStringTag,
} from "../primordials.js";
import { isPatchedAnywhere } from "./patches.js";
import { feralOf, standInOf } from "./registry.js";

/** How often the prototype of a guest's object has changed, in whatever domain. */
let changes = 0;

/** To be called after each such change, also where it may have failed. */
export function notePrototypeChange(): void {
  changes++;
}

/** What was seen of a chain holds as long as this does not change. */
export const prototypeChanges = (): number => changes;

/** Whether an object is far from errors. Runs nothing of a guest's. */
export function isFarFromErrors(o: object): boolean {
  if (isPatchedAnywhere()) return false;
  for (let p = o; p !== FeralObjectPrototype;) {
    // An own tag would answer in the place of what the engine says of an error.
    if (isOutside(p) || objectHasOwn(p, symbolToStringTag)) return false;
    const next = reflectGetPrototypeOf(p);
    if (next === null) break;
    p = next;
  }
  for (let p: object | null = o; p !== FeralObjectPrototype && p !== null; p = reflectGetPrototypeOf(p))
    if (objectToString(p) === "[object Error]") return false;
  return true;
}

const isOutside = (p: object): boolean =>
  isGuestProxy(p) ||
  (p as { [BEHIND]?: unknown })[BEHIND] !== undefined ||
  standInOf(p) !== undefined ||
  feralOf(p) !== undefined;
