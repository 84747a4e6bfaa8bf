/**
 * What a feature is: a named power of a domain (R6), which its host grants by name, with options, or as an object that a
 * maker such as `fetchFeature(…)` gave.
 *
 * Invariants I1, I7 and I9. A feature's code stands on the guest's side of the membrane: what it defines is held by the
 * guest as it is. So it gives guests only functions made by {@link FeatureContext.guestFunction}, frozen objects of such
 * functions, and what {@link FeatureContext.toGuest} makes; it calls the host within {@link FeatureContext.callHost} and
 * guests by {@link FeatureContext.callGuest}. All of a feature's state is of one domain, and ends with it.
 */

import type { Artifact } from "../abi.js";
import { FeralWeakMap, weakMapGet, weakMapSet } from "../primordials.js";
import type { DomainState } from "../guards/state.js";
import type { Membrane } from "../membrane/index.js";

/** In the order of installation: `console`, `timers` and `intl` ask for the clock. */
export const FEATURE_NAMES = [
  "clock",
  "random",
  "console",
  "timers",
  "intl",
  "text",
  "structured-clone",
  "regexp",
  "fetch",
  "fs",
  "eval",
  "gc",
  "shared-memory",
] as const;

export type FeatureName = (typeof FEATURE_NAMES)[number];

/** A power with its options, to be listed in `DomainOptions.features`; it may be given to any number of domains. */
export interface Feature {
  readonly name: FeatureName;
}

/** What features of one domain know of each other. They are installed in the order of {@link FEATURE_NAMES}. */
export interface FeatureServices {
  /** The clock, where it is granted: milliseconds since 1970, as the guest is told them. */
  now?: () => number;
}

export interface FeatureContext {
  /** The domain's name, for messages. */
  readonly domainName: string;
  readonly services: FeatureServices;
  /** Gives the guest a global name, or replaces the base global of that name in this domain. The guest cannot assign it. */
  defineGlobal(name: string, v: unknown): void;
  /** Wherever the guards of this domain would show the shared stand-in of an intrinsic, they show `own`, a guest's value. */
  substitute(intrinsic: object, own: object): void;
  /** To be called where {@link substitute} takes a power away: the domain then refuses code that uses names without a guard. */
  restrict(feature: FeatureName): void;
  /**
   * A function for the guest to hold: frozen, no constructor, without `prototype`. It throws a RevokedError once the
   * domain is revoked. `implementation` runs on the guest's side: it gets and gives guest values.
   */
  guestFunction(
    name: string,
    length: number,
    implementation: (this: unknown, ...args: unknown[]) => unknown,
  ): (...args: unknown[]) => unknown;
  toGuest(v: unknown): unknown;
  toHost(v: unknown): unknown;
  /** Runs code of the host; what it throws is rebuilt for the guest. The result is not converted. */
  callHost<T>(operation: () => T): T;
  /** Calls a guest's function of which nobody awaits anything, without a receiver. What it throws goes to {@link reportUnhandled}. */
  callGuest(f: Function, args: readonly unknown[]): void;
  /** Runs a script in the domain, as guest code: gives a guest value, throws what the guest throws. */
  evaluate(artifact: Artifact): unknown;
  /** Tells the host's `onUnhandled` what a guest threw and nobody caught. */
  reportUnhandled(thrown: unknown): void;
  /** `cleanup` runs once, when the domain is revoked. */
  onRevoke(cleanup: () => void): void;
  isLive(): boolean;
  /** Throws a RevokedError at the guest once the domain is revoked. */
  assertLive(): void;
}

export type InstallFeature = (context: FeatureContext) => void;

/** What features left in a domain. */
export interface Features {
  /** To be called when the domain is revoked. */
  cleanUp(): void;
}

/** Installs the features of a domain. It comes with them: a domain without any has no use for it. */
export type InstallFeatures = (
  features: readonly Feature[],
  state: DomainState,
  membrane: Membrane,
  evaluate: FeatureContext["evaluate"],
) => Features;

export interface Installation {
  readonly install: InstallFeature;
  readonly installAll: InstallFeatures;
}

const installations = new FeralWeakMap<object, Installation>();

export function registerFeature(feature: Feature, installation: Installation): Feature {
  weakMapSet(installations, feature, installation);
  return feature;
}

/** How a feature is installed; `undefined` for what is none. */
export function installationOf(feature: object): Installation | undefined {
  return weakMapGet(installations, feature);
}
