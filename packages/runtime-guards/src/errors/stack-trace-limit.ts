/**
 * The engine's limit of the frames that it keeps of an error, which is the host's.
 *
 * Invariants I7 and I12. The limit is one for the realm. For one call of a native constructor it is another, and is put back before anything else runs, so that
 * the call must run nothing of anybody's. A limit that is an accessor, read-only or no number is left alone: nobody is asked, and nobody is told.
 */

import { FeralError, objectHasOwn, reflectGetOwnPropertyDescriptor } from "../primordials.js";

export const LIMIT_NAME = "stackTraceLimit";

/** What a domain begins with, whatever the host has set; `undefined` where the engine has no such limit. */
export const DEFAULT_LIMIT: unknown = objectHasOwn(FeralError, LIMIT_NAME) ? 10 : undefined;

/** The host's limit, where it may be another for one call. */
export function hostsLimit(): number | undefined {
  const own = reflectGetOwnPropertyDescriptor(FeralError, LIMIT_NAME);
  const limit: unknown = own?.value;
  return own?.writable === true && typeof limit === "number" ? limit : undefined;
}

/** What `hostsLimit` gives is put back in a `finally`. */
export function setLimit(frames: number): void {
  (FeralError as { stackTraceLimit: number }).stackTraceLimit = frames;
}
