/**
 * `shared-memory`: `SharedArrayBuffer` and `Atomics`.
 *
 * Invariant I7. Memory that two threads see makes a precise clock, and a channel to whoever is given it: the host decides who is.
 * It does not cross the membrane as shared memory: the other side gets a copy. `Atomics.wait` stays closed, it would stop the host.
 */

import { FERAL_GLOBAL, isObject } from "../primordials.js";
import { OptionsError } from "../errors/classes.js";
import { standInOf } from "../intrinsics/index.js";
import type { Feature } from "./feature.js";
import { makeFeature } from "./install.js";
import { readOptions } from "./options.js";

export function sharedMemoryFeature(options: object): Feature {
  readOptions<object>("shared-memory", options, {});
  const { SharedArrayBuffer, Atomics } = FERAL_GLOBAL;
  if (!isObject(SharedArrayBuffer) || !isObject(Atomics)) {
    throw new OptionsError('the feature "shared-memory" is not available in this realm', "options/feature");
  }
  return makeFeature("shared-memory", (context) => {
    context.defineGlobal("SharedArrayBuffer", standInOf(SharedArrayBuffer));
    context.defineGlobal("Atomics", standInOf(Atomics));
  });
}
