/**
 * The globals that belong to the language: those that every domain has, and those that a feature grants or nothing
 * does. All their members are listed. What else a realm has is the host's, and is listed by name.
 */

import {
  BASE_GLOBALS,
  FEATURE_INTRINSICS,
} from "../../../packages/runtime-guards/dist/unbundled/intrinsics/permits/globals.js";

/** Denied as a whole: nothing beneath it is reached, so its members need no permit of their own. */
export const DENIED_FAMILIES = {
  AsyncIterator: "a proposal: no domain has it",
  FinalizationRegistry: "observes the garbage collection, which is a clock and a channel",
  Intl: "tells the host's locale and time zone",
  ShadowRealm: "makes a realm, whose intrinsics no permit covers",
  WeakRef: "observes the garbage collection, which is a clock and a channel",
};

export const FAMILIES = [...`${BASE_GLOBALS} ${FEATURE_INTRINSICS}`.split(" "), ...Object.keys(DENIED_FAMILIES)];
