/**
 * `super` members: the key is checked before the engine uses it, the value goes through `value` or `callee` after it.
 * A write through `super` writes `this`, whoever that is, so outside self it is a foreign write (soundness 1.3).
 */

import { deny } from "../errors/deny.js";
import type { Profile } from "../abi.js";
import { noteAltered } from "../intrinsics/engine-patterns.js";
import { assertNotPatched } from "../intrinsics/patches.js";
import { toKey } from "./coercion.js";
import { assertDataTarget, denyPrivate, isObject } from "./model.js";
import { isPrivateSpelling, isPrivateSymbol, privateName } from "./private-names.js";
import { withdrawName } from "./offered.js";
import type { DomainState } from "./state.js";

/** Whether the last key of a `super` member was one of strict self, whose receiver was checked. */
let isOfSelf = false;

export const isSuperOfSelf = (): boolean => isOfSelf;

export function makeSuperGuards(domain: DomainState, profile: Profile) {
  function superKey(k: unknown): PropertyKey {
    const key = toKey(k);
    isOfSelf = false;
    if (isPrivateSymbol(key)) denyPrivate(key);
    return readable(key);
  }

  function superKeySelf(k: unknown): PropertyKey {
    const key = toKey(k);
    isOfSelf = profile === "strict";
    return profile === "strict" && isPrivateSpelling(key) ? privateName(domain, key) : readable(key);
  }

  function superWriteKey(k: unknown): PropertyKey {
    return writableName(superKey(k));
  }

  function superWriteKeySelf(k: unknown): PropertyKey {
    const key = superKeySelf(k);
    if (profile === "strict") withdrawName(domain, key);
    return writableName(key);
  }

  /** The receiver of a write through `super` outside self. */
  function writable(receiver: unknown): unknown {
    assertDataTarget(receiver);
    // What has no setter above the place of the method is defined on the receiver.
    if (isObject(receiver)) noteAltered(receiver);
    return receiver;
  }

  return { superKey, superKeySelf, superWriteKey, superWriteKeySelf, writable };
}

/** In some engines `stack` is an accessor of Error.prototype that gives the host's frames. */
function readable(k: PropertyKey): PropertyKey {
  assertNotPatched(k);
  if (k === "stack") deny("authority", "authority/special-name", '"stack" cannot be reached through super');
  return k;
}

function writableName(k: PropertyKey): PropertyKey {
  if (k === "__proto__" || k === "constructor") {
    deny("authority", "authority/special-name", `"${k}" cannot be written through super`);
  }
  return k;
}
