/**
 * How a guard says no.
 *
 * Invariants I9 and I11. What a guard throws is caught by guest code first, so it is an ordinary error object with a
 * code and a message that tells nothing of the host; the host's own error classes never reach a guest. The record
 * of what was denied is kept beside the object, where a guest cannot forge it: an object that merely looks like a
 * denial stays a guest value when it leaves the domain.
 */

import {
  dataDescriptor,
  FeralError,
  FeralTypeError,
  FeralWeakMap,
  reflectApply,
  reflectDefineProperty,
  weakMapGet,
  weakMapSet,
} from "../primordials.js";
import { hostsLimit, setLimit } from "./stack-trace-limit.js";

export type DenialKind = "privacy" | "self" | "authority" | "import" | "budget" | "revoked" | "abi";

/** The guest-visible `name` of each kind; the host class of the same name is in `./classes.ts`. */
const DENIAL_NAMES = {
  privacy: "PrivacyError",
  self: "SelfError",
  authority: "AuthorityError",
  import: "ImportError",
  budget: "BudgetError",
  revoked: "RevokedError",
  abi: "AbiError",
} as const satisfies Record<DenialKind, string>;

export interface Denial {
  readonly kind: DenialKind;
  readonly code: string;
  readonly message: string;
  /** What went wrong on the host's side; it goes to the host only. */
  readonly hostCause?: unknown;
}

const denials = new FeralWeakMap<object, Denial>();

/** The denial that an error object stands for; `undefined` for any object that no guard made. */
export function denialOf(error: object): Denial | undefined {
  return weakMapGet(denials, error);
}

/** More frames than the runtime's own between a guest's call and the error that it gets. */
const OWN_FRAMES = 30;

/**
 * Makes a guest-visible error of an intrinsic kind. Its stack is the engine's, for the host's reports; no guest sees its frames. The runtime's own are the innermost,
 * and are not counted: they would leave no room for the place in the guest's source.
 */
export function makeGuestError(kind: ErrorConstructor, message: string): Error {
  const hosts = hostsLimit();
  if (hosts === undefined || !(hosts > 0)) return reflectApply(kind, undefined, [message]) as Error;
  try {
    setLimit(hosts + OWN_FRAMES);
    return reflectApply(kind, undefined, [message]) as Error;
  } finally {
    setLimit(hosts);
  }
}

/** Throws the TypeError that plain JavaScript throws at this place. */
export function throwTypeError(message: string): never {
  throw makeGuestError(FeralTypeError, message);
}

export function makeDenial(kind: DenialKind, code: string, message: string, hostCause?: unknown): Error {
  const error = makeGuestError(FeralError, message);
  const name = DENIAL_NAMES[kind];
  reflectDefineProperty(error, "name", dataDescriptor(name, true, false, true));
  reflectDefineProperty(error, "code", dataDescriptor(code, true, false, true));
  weakMapSet(denials, error, { kind, code, message, hostCause });
  return error;
}

/** Throws the error that a guest sees where a rule forbids what it does. */
export function deny(kind: DenialKind, code: string, message: string): never {
  throw makeDenial(kind, code, message);
}
