/** The features that a host may grant by name. */

import { fetchFeature } from "./fetch.js";
import { fsFeature } from "./fs.js";
import type { FeatureTable } from "./options.js";
import { randomFeature } from "./random.js";
import { regexpFeature } from "./regexp.js";

/** In the order of installation: `console`, `timers` and `intl` ask for the clock. */
export const featureTable: FeatureTable = {
  clock: null,
  random: randomFeature,
  console: null,
  timers: null,
  intl: null,
  text: null,
  "structured-clone": null,
  regexp: regexpFeature,
  fetch: fetchFeature,
  fs: fsFeature,
  eval: null,
  gc: null,
  "shared-memory": null,
};
