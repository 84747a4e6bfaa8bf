/**
 * The errors that the host sees. Each has a stable `code`, such as `privacy/foreign-access`.
 *
 * Invariant I9. A guest never holds an instance of these: inside the domain a denial is an ordinary error object
 * (`./deny.ts`), and the membrane makes one of these from it when it leaves.
 */

import {
  arrayForEach,
  dataDescriptor,
  FeralError,
  FeralWeakMap,
  isObject,
  objectFreeze,
  objectKeys,
  reflectDefineProperty,
  reflectGetPrototypeOf,
  weakMapGet,
  weakMapSet,
} from "../primordials.js";
import type { Denial, DenialKind } from "./deny.js";
import type { GuestFrame } from "./guest-stack.js";

const framesOf = new FeralWeakMap<object, readonly GuestFrame[] | (() => readonly GuestFrame[])>();
const NO_FRAMES: readonly GuestFrame[] = objectFreeze([]);

/** Gives an error the frames of the guest that it comes from; `find` runs when they are first asked for. */
export function withGuestStack<E extends SallyportError>(error: E, find: () => readonly GuestFrame[]): E {
  weakMapSet(framesOf, error, find);
  return error;
}

/** The base of every error that Sallyport throws at the host. */
export class SallyportError extends FeralError {
  readonly code: string;
  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
  /**
   * The guest's calls that led to the error, innermost first, as positions in the guest's sources: the first is where it was thrown,
   * or where a guard refused. Empty where the error comes from no guest, or the engine kept no frames. It has
   * no frames of the host; those are in `stack`. The functions' names are the guest's choice, so escape them before a terminal sees them.
   */
  get guestStack(): readonly GuestFrame[] {
    const found = weakMapGet(framesOf, this) ?? NO_FRAMES;
    if (typeof found !== "function") return found;
    const frames = found();
    weakMapSet(framesOf, this, frames);
    return frames;
  }
  static {
    nameErrors(this, "SallyportError");
  }
}

// Each has a constructor of its own: the one that a class gets by default iterates its arguments, in engines of today by
// the Array.prototype[Symbol.iterator] that the host may have changed.

/** A private name was used by someone who is not self (R1). */
export class PrivacyError extends SallyportError {
  constructor(message: string, code: string) {
    super(message, code);
  }
  static {
    nameErrors(this, "PrivacyError");
  }
}

/** A method ran on a receiver that is not its own, or an instance or a class was written from outside (R2, R3, R5). */
export class SelfError extends SallyportError {
  constructor(message: string, code: string) {
    super(message, code);
  }
  static {
    nameErrors(this, "SelfError");
  }
}

/** The guest asked for something that this domain was not given (R6). */
export class AuthorityError extends SallyportError {
  constructor(message: string, code: string) {
    super(message, code);
  }
  static {
    nameErrors(this, "AuthorityError");
  }
}

/** A module could not be resolved, loaded or linked. */
export class ImportError extends SallyportError {
  constructor(message: string, code: string) {
    super(message, code);
  }
  static {
    nameErrors(this, "ImportError");
  }
}

/** A limit of the domain was reached. */
export class BudgetError extends SallyportError {
  constructor(message: string, code: string) {
    super(message, code);
  }
  static {
    nameErrors(this, "BudgetError");
  }
}

/** The domain was revoked. */
export class RevokedError extends SallyportError {
  constructor(message: string, code: string) {
    super(message, code);
  }
  static {
    nameErrors(this, "RevokedError");
  }
}

/** An artifact does not fit this runtime (I11). */
export class AbiError extends SallyportError {
  constructor(message: string, code: string) {
    super(message, code);
  }
  static {
    nameErrors(this, "AbiError");
  }
}

/** An option of the host is unknown, has the wrong type, or contradicts another. */
export class OptionsError extends SallyportError {
  constructor(message: string, code: string) {
    super(message, code);
  }
  static {
    nameErrors(this, "OptionsError");
  }
}

export function isOptionsError(e: unknown): e is OptionsError {
  return isObject(e) && reflectGetPrototypeOf(e) === OptionsError.prototype;
}

/** What a guest threw and nobody inside the domain caught. */
export class GuestError extends SallyportError {
  /** The `name` of the error that the guest threw; for other values `"Error"`. */
  readonly guestName: string;
  /** The thrown value as the host may see it: a primitive, or a view through the membrane. */
  readonly thrown: unknown;
  constructor(message: string, guestName: string, thrown: unknown) {
    super(message, "guest/uncaught");
    this.guestName = guestName;
    this.thrown = thrown;
  }
  static {
    nameErrors(this, "GuestError");
  }
}

const CLASSES = {
  privacy: PrivacyError,
  self: SelfError,
  authority: AuthorityError,
  import: ImportError,
  budget: BudgetError,
  revoked: RevokedError,
  abi: AbiError,
} as const satisfies Record<DenialKind, typeof SallyportError>;

export function isGuestError(e: object): e is GuestError {
  return reflectGetPrototypeOf(e) === GuestError.prototype;
}

/** The host's error for a denial that left the domain. */
export function makeHostError(denial: Denial): SallyportError {
  const error = new CLASSES[denial.kind](denial.message, denial.code);
  if (denial.hostCause !== undefined) {
    reflectDefineProperty(error, "cause", dataDescriptor(denial.hostCause, true, false, true));
  }
  return error;
}

const kindOfPrototype = new FeralWeakMap<object, DenialKind>();
arrayForEach(objectKeys(CLASSES) as DenialKind[], (kind) => weakMapSet(kindOfPrototype, CLASSES[kind].prototype, kind));

/** The kind of denial that a host error, or one of a class that the host derived, stands for; `undefined` for other errors. */
export function kindOfHostError(error: object): DenialKind | undefined {
  for (let o = reflectGetPrototypeOf(error); o !== null; o = reflectGetPrototypeOf(o)) {
    const kind = weakMapGet(kindOfPrototype, o);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

function nameErrors(C: { readonly prototype: object }, name: string): void {
  reflectDefineProperty(C.prototype, "name", dataDescriptor(name, true, false, true));
}
