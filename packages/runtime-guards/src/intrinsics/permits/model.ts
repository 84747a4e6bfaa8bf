/**
 * What a permit says. The table is data, so that a reviewer can read it through, and so that a member which no line
 * names is denied (I1, I11).
 */

export type PermitKind =
  /** A constructor: its facade constructs natively, and its `prototype` is the native one, so `extends` works. */
  | "constructor"
  /** A prototype or a namespace: its facade is a frozen object. */
  | "object"
  /** The same object as another, permitted path. */
  | "link"
  /** A primitive. */
  | "constant"
  /** Safe as it is: the stand-in applies the native function to its receiver and arguments. */
  | "native"
  /** As `native`; a receiver that is a facade is replaced by what it stands for. The native only asks it, or makes one. */
  | "static"
  /** Converts its receiver and its arguments to primitives and does nothing else with them. */
  | "text"
  /** Converts its arguments to primitives and does nothing else with them. */
  | "textArguments"
  /** Writes members of its receiver: the stand-in refuses a strict object, except one that natively is an array. */
  | "mutator"
  /** Has an implementation of its own in `../tamed`. */
  | "tamed"
  /** Known, and not given: the stand-in of a function throws when it is called; other members are absent. */
  | "deny"
  /** The host's own knob on an intrinsic: a guest does not see it, and the audit does not mind its changes. */
  | "host";

export interface Permit {
  readonly kind: PermitKind;
  /** The bundle leaves it out. */
  readonly why: string | undefined;
  /** The feature that grants what is denied here. */
  readonly feature: string | undefined;
}

/** Permits of several members of one object. */
export interface PermitGroup {
  /** The path of the object: `Array.prototype`, `%IteratorPrototype%`; the empty string for globals and hidden roots. */
  readonly on: string;
  readonly kind: PermitKind;
  /** The members' names, with a space between them; `@@iterator` is `Symbol.iterator`. */
  readonly members: string;
  readonly why: string;
  readonly feature?: string;
}
