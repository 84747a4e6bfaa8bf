/** What `until` and `revocable` share: authority that has an end. */

import type { Rules } from "./forwarder.js";

/** Every operation asks before it begins, and again before its result is handed over: the end may have come within it. */
export function leasedRules(assertLive: (name: string) => void): Rules {
  return {
    assertReachable: assertLive,
    around({ name, args }, proceed) {
      assertLive(name);
      try {
        return proceed(args);
      } finally {
        assertLive(name);
      }
    },
  };
}
