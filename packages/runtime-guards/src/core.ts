/**
 * Domains that run scripts, without what not every program needs: guards, intrinsics and membrane. It is a part of the entry `@sallyport/runtime-guards`, not another copy:
 * values, errors and features of both go together.
 */

import { type Domain, type DomainOptions, type DomainParts, makeDomain } from "./domain.js";

export type { Artifact, Profile } from "./abi.js";
export type { Domain, DomainOptions, DomainParts, DomainUsage } from "./domain.js";
export { writable } from "./membrane/markers.js";
export type { Marked } from "./membrane/markers.js";
export * from "./errors/index.js";

/**
 * `createDomain` of `@sallyport/runtime-guards`, with the `parts` that are given, all of them from `@sallyport/runtime-guards/features`.
 *
 * - `moduleLoader`: modules. Without it the options `modules`, `resolve` and `load` are an `OptionsError` (`options/part`), and an `import()`, a module or a CommonJS artifact an
 *   `ImportError` (`import/no-loader`).
 * - `hostClasses`: the option `extendable`, which is an `OptionsError` (`options/part`) without it.
 * - `hostNames`: what a guest is told of `process`, `document` or `console` where it has none: an `AuthorityError` that says what would grant it. Without it the name is not defined.
 * - `features`: the makers that `features` may name. Without them it takes what a maker gave, and a name is an `OptionsError` (`options/feature`).
 *
 * @example
 * const domain = createDomain({ features: [consoleFeature({ sink: (level, text) => log(text) })], modules }, { moduleLoader });
 */
export function createDomain(options: DomainOptions = {}, parts: DomainParts = {}): Domain {
  return makeDomain(options, parts);
}
