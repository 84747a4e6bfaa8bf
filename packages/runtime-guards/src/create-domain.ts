/** Domains to which every feature can be granted by name. */

import { type Domain, type DomainOptions, makeDomain } from "./domain.js";
import { featureTable, hostClasses, hostNames, moduleLoader } from "./features/index.js";

/**
 * Makes a domain. It holds nothing but the language's harmless intrinsics and what the options give it.
 *
 * Throws an `OptionsError` for options that are unknown, of the wrong type or not available, and an `AuthorityError`
 * (`realm/changed`) where the host's realm was changed in a way that a guest would be exposed to.
 */
export function createDomain(options: DomainOptions = {}): Domain {
  return makeDomain(options, { features: featureTable, moduleLoader, hostClasses, hostNames });
}
