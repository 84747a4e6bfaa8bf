/**
 * The rules of guarded JavaScript and the findings against them. `docs/guarded-javascript.md` has a section for
 * each rule: what it demands, the invariant that it keeps and the attack that it stops.
 */

/** Rule → what a text must do to keep it. The code of a finding is `artifact/<rule>`. */
export const RULES = {
  syntax: "The text must be one JavaScript script that the parser accepts.",
  "too-deep": "The text must not nest so deeply that it cannot be checked.",
  comment: "The text must have no comments: their extent is what two parsers disagree about.",
  functor: "The text must be one expression, the functor that takes the guards.",
  header: "What the artifact says of its text must be true.",
  "strict-mode": 'The functor must begin with the directive "use strict", and no other directive may occur.',
  "free-name": "Every name must be bound inside the functor.",
  "reserved-name": "A reserved name may be bound and used only as the grammar says.",
  "wrapper-access":
    "The `this`, `arguments`, `new.target` and parameters of the wrapping functions must be out of reach.",
  "guard-use": "A guard may only be called, directly, in the positions meant for it and with the arguments it takes.",
  member: "A member may be read, written, updated or deleted only through a guard.",
  call: "A function may be called or constructed only through a guard.",
  operator: "An operator that reaches guest code, native members or the text of functions must be a guard call.",
  "special-construct": "A construct that the grammar does not know is refused.",
  pattern:
    "A pattern must take its values from a guarded view, of exactly its own shape, and never give that view away.",
  iteration: "Whatever iterates or enumerates natively must take its values from a guard.",
  key: "A computed key must go through a guard.",
  template: "What a template literal turns into text must go through a guard.",
  temporary: "A temporary must be used in the activation that declares it, and only for one kind of value.",
  "unbound-method": "A method without its receiver may only be called, at once, on the object that it was read from.",
  "class-frame": "Every class of a strict artifact must be registered, branded first and closed last.",
  "receiver-check":
    "An element of a strict class that mentions `this` or `super` must check its receiver before anything runs.",
  self: "The self forms of guards and private names may be used on nothing but self.",
  super:
    "A `super` member must be read under a guard of its key and its value, and written only where `this` may be written.",
  heritage: "The parent of a class must go through a guard.",
  "constructor-return": "A constructor may not return an object that the guards have not seen.",
} as const;

export type Rule = keyof typeof RULES;

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
