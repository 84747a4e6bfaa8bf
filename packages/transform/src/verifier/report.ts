/**
 * The rules of guarded JavaScript and the findings against them. `docs/guarded-javascript.md` has a section for
 * each rule: what it demands, the invariant that it keeps and the attack that it stops.
 */

/** The code of a finding is `artifact/<rule>`. */
export type Rule =
  /** The text must be one JavaScript script that the parser accepts. */
  | "syntax"
  /** What stands in an ES module must have no variable or label of the name `await`. */
  | "await"
  /** The text must not nest so deeply that it cannot be checked. */
  | "too-deep"
  /** The text must have no comments: their extent is what two parsers disagree about. */
  | "comment"
  /** The text must be one expression, the functor that takes the guards. */
  | "functor"
  /** What the artifact says of its text must be true. */
  | "header"
  /** The functor must begin with the directive "use strict", and no other directive may occur. */
  | "strict-mode"
  /** Every name must be bound inside the functor. */
  | "free-name"
  /** A reserved name may be bound and used only as the grammar says. */
  | "reserved-name"
  /** The `this`, `arguments`, `new.target` and parameters of the wrapping functions must be out of reach. */
  | "wrapper-access"
  /** A guard may only be called, directly, in the positions meant for it and with the arguments it takes. */
  | "guard-use"
  /** A member may be read, written, updated or deleted only through a guard. */
  | "member"
  /** A function may be called or constructed only through a guard. */
  | "call"
  /** An operator that reaches guest code, native members or the text of functions must be a guard call. */
  | "operator"
  /** A construct that the grammar does not know is refused. */
  | "special-construct"
  /** A pattern must take its values from a guarded view, of exactly its own shape, and never give that view away. */
  | "pattern"
  /** Whatever iterates or enumerates natively must take its values from a guard. */
  | "iteration"
  /** A computed key must go through a guard. */
  | "key"
  /** What a template literal turns into text must go through a guard. */
  | "template"
  /** A temporary must be used in the activation that declares it, and only for one kind of value. */
  | "temporary"
  /** A method without its receiver may only be called, at once, on the object that it was read from. */
  | "unbound-method"
  /** Every class of a strict artifact must be registered, branded first and closed last. */
  | "class-frame"
  /** An element of a strict class that mentions `this` or `super` must check its receiver before anything runs. */
  | "receiver-check"
  /** The self forms of guards and private names may be used on nothing but self. */
  | "self"
  /** A `super` member must be read under a guard of its key and its value, and written only where `this` may be written. */
  | "super"
  /** The parent of a class must go through a guard. */
  | "heritage"
  /** A constructor may not return an object that the guards have not seen. */
  | "constructor-return";

/** A breach of a rule at an offset of the text. */
export interface Finding {
  readonly rule: Rule;
  /** What stands in the text, in a few words. */
  readonly detail: string;
  readonly start: number;
  readonly end: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** After this many findings the rest is not collected: the text is refused anyway, and a hostile one could have millions. */
const MOST_FINDINGS = 100;

export class Report {
  readonly findings: Finding[] = [];

  refuse(rule: Rule, span: Span, detail: string): void {
    if (this.findings.length < MOST_FINDINGS) {
      this.findings.push({ rule, detail, start: span.start, end: span.end });
    }
  }
}
