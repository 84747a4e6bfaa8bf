/**
 * The features, each by its maker, and by name for the entry `@sallyport/runtime-guards`. A maker takes the options that the feature's page in
 * `docs/features` describes, and throws an `OptionsError` (`options/feature`) for others; `DomainOptions.features` takes what it gives.
 */

// Whoever has features has domains: the bundle keeps the two apart as files, and each once.
import "../core.js";

import { clockFeature } from "./clock.js";
import { consoleFeature } from "./console.js";
import { evalFeature } from "./eval.js";
import { fetchFeature } from "./fetch.js";
import { fsFeature } from "./fs.js";
import type { FeatureName } from "./feature.js";
import { gcFeature } from "./gc.js";
import { intlFeature } from "./intl.js";
import type { FeatureMakers } from "./options.js";
import { randomFeature } from "./random.js";
import { regexpFeature } from "./regexp.js";
import { sharedMemoryFeature } from "./shared-memory.js";
import { structuredCloneFeature } from "./structured-clone.js";
import { textFeature } from "./text.js";
import { timersFeature } from "./timers.js";

export {
  clockFeature,
  consoleFeature,
  evalFeature,
  fetchFeature,
  fsFeature,
  gcFeature,
  intlFeature,
  randomFeature,
  regexpFeature,
  sharedMemoryFeature,
  structuredCloneFeature,
  textFeature,
  timersFeature,
};

// What a domain of the core has where it is given it: see `DomainParts`.
export { copied } from "../membrane/copied.js";
export { hostClasses } from "../membrane/host-classes.js";
export { hostNames } from "../guards/host-names.js";
export { moduleLoader } from "../modules/loader.js";

/** All of them, for an entry that has them by name. */
export const featureTable: FeatureMakers & Record<FeatureName, unknown> = {
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
