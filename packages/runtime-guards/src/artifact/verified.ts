/**
 * The artifacts whose text was verified in this process (invariant I8). Who verifies adds them; a domain runs them without a further look.
 *
 * What is kept is the object, frozen through and through: a copy is another artifact, of which nothing is known. No guest comes
 * here: this is a module of the host's, and no domain grants it.
 */

import type { Artifact } from "../abi.js";
import { arrayForEach, FeralWeakSet, objectFreeze, weakSetAdd, weakSetHas } from "../primordials.js";

const verified = new FeralWeakSet<object>();

/**
 * Freezes an artifact and says that its text is guarded JavaScript, of which its header says the truth. Every domain of this process will run it.
 *
 * For verifiers: call it with nothing but a plain object that you made yourself, after you have verified what is in it.
 */
export function markVerified<T extends Artifact>(artifact: T): T {
  arrayForEach(objectFreeze(artifact.imports), (record) => {
    objectFreeze(record.names);
    objectFreeze(record.attributes);
    objectFreeze(record);
  });
  arrayForEach(objectFreeze(artifact.reexports), objectFreeze);
  objectFreeze(artifact.names);
  objectFreeze(artifact.exports);
  objectFreeze(artifact.globals);
  weakSetAdd(verified, objectFreeze(artifact));
  return artifact;
}

export function isVerified(v: object): v is Artifact {
  return weakSetHas(verified, v);
}
