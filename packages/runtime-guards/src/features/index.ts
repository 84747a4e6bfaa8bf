/** The features that a host may grant by name. */

import { clockFeature } from "./clock.js";
import { consoleFeature } from "./console.js";
import { evalFeature } from "./eval.js";
import { fetchFeature } from "./fetch.js";
import { fsFeature } from "./fs.js";
import { gcFeature } from "./gc.js";
import { intlFeature } from "./intl.js";
import type { FeatureTable } from "./options.js";
import { randomFeature } from "./random.js";
import { regexpFeature } from "./regexp.js";
import { sharedMemoryFeature } from "./shared-memory.js";
import { structuredCloneFeature } from "./structured-clone.js";
import { textFeature } from "./text.js";
import { timersFeature } from "./timers.js";

/** In the order of installation: `console`, `timers` and `intl` ask for the clock. */
export const featureTable: FeatureTable = {
  clock: clockFeature,
  random: randomFeature,
  console: consoleFeature,
  timers: timersFeature,
  intl: intlFeature,
  text: textFeature,
  "structured-clone": structuredCloneFeature,
  regexp: regexpFeature,
  fetch: fetchFeature,
  fs: fsFeature,
  eval: evalFeature,
  gc: gcFeature,
  "shared-memory": sharedMemoryFeature,
};
