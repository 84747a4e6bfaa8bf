/**
 * Domains without the features and the attenuators, for programs that count bytes: guards, intrinsics, membrane and loader. It is a part of
 * the entry `@sallyport/runtime-guards`, not another copy: values, errors and features of both go together.
 */

import { type Domain, type DomainOptions, makeDomain } from "./domain.js";

export type { Artifact, Profile } from "./abi.js";
export type { Domain, DomainOptions, DomainUsage } from "./domain.js";
export { copied, writable } from "./membrane/markers.js";
export type { Marked } from "./membrane/markers.js";
export * from "./errors/index.js";

/**
 * `createDomain` of `@sallyport/runtime-guards`, but for `features`: it takes none by name, only those that a maker from
 * `@sallyport/runtime-guards/features` gave. A name is an `OptionsError` (`options/feature`).
 *
 * @example
 * const domain = createDomain({ features: [consoleFeature({ sink: (level, text) => log(text) })] });
 */
export function createDomain(options: DomainOptions = {}): Domain {
  return makeDomain(options, {});
}
