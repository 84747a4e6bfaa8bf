/** Which keys mean nothing to the engine, the guards or a patch of the host's (I2), so that what is ordinary may be written under them natively. */

import { arrayForEach, stringSplit } from "../primordials.js";
import { SPECIAL_NAMES } from "../member-names.js";
import { isPrivateSymbol } from "../guards/private-names.js";
import { isPatchedKey } from "./patches.js";

/** The special names, by their length: few lengths have any. */
const specialNames: (string[] | undefined)[] = [];
arrayForEach(stringSplit(SPECIAL_NAMES, " "), (name) => {
  for (let length = specialNames.length; length <= name.length; length++) specialNames[length] = undefined;
  const names = (specialNames[name.length] ??= []);
  names[names.length] = name;
});

/** Whether a key has no meaning for the engine or the guards. */
export function isPlainKey(k: unknown): k is string | number {
  if (typeof k === "string") {
    const special = k.length < specialNames.length ? specialNames[k.length] : undefined;
    if (special !== undefined) for (let i = 0; i < special.length; i++) if (special[i] === k) return false;
    return !isPatchedKey(k);
  }
  return typeof k === "number";
}

/** {@link isPlainKey} of a text, sooner: few lengths have a special name. */
export function isPlainName(k: unknown): k is string {
  if (typeof k !== "string") return false;
  return k.length < specialNames.length && specialNames[k.length] !== undefined ? isPlainKey(k) : !isPatchedKey(k);
}

/** Whether a key is a symbol that means nothing but what the engine makes of it: nobody's private name, and none under which the host has put something. */
export function isOpenSymbol(k: unknown): k is symbol {
  return typeof k === "symbol" && !isPrivateSymbol(k) && !isPatchedKey(k);
}

/** Whether a member may be written or asked for natively under a key: what is read under a symbol may be shared with the realm, whatever its type. */
export const isDataKey = (k: unknown): k is PropertyKey => isPlainKey(k) || isOpenSymbol(k);
