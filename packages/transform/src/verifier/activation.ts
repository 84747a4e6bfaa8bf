/**
 * What a function body, or a part of a class that runs like one, gives to the code in it: its `this`, `arguments` and
 * `new.target`, and whether that `this` is self (invariant I5).
 */
import type { ClassFrame } from "./class-frame.js";

/** What `this`, `super`, `arguments` and `new.target` mean. An arrow function shares its parent's. */
export interface Receiver {
  /** Whether `this` may be mentioned: not in the functor, nor in what directly wraps a script or module. */
  readonly hasThis: boolean;
  /** Whether `arguments` may be mentioned. */
  readonly hasArguments: boolean;
  /** Whether `new.target` may be mentioned; in a static block or field initialiser it is undefined. */
  readonly hasNewTarget: boolean;
  /** The strict class in whose body `this` is self, else null. */
  readonly self: ClassFrame | null;
  /** Whether the element belongs to the class itself and not to its instances. */
  readonly isStatic: boolean;
  /** Whether `this` may be under construction as a matter of course: in a constructor, and in the value of a field. */
  readonly isMaking: boolean;
  /** The first mention of `this` as a value, where something else than self may get it. */
  shown: { readonly start: number; readonly end: number } | null;
  /** The first mention of `this` or `super`: it obliges the element to check its receiver. */
  mention: { readonly start: number; readonly end: number } | null;
}

export interface Activation {
  /** `body`: the function that wraps a script or module; `commonjs`: that of a CommonJS module, from which the guest may return. */
  readonly kind: "functor" | "body" | "commonjs" | "function" | "arrow" | "class-part";
  /** What temporaries belong to: an arrow function that is called at once, where it stands, shares its parent's. */
  readonly owner: object;
  readonly receiver: Receiver;
  /** Whether a `return` with a value is that of a constructor, and of which class. */
  readonly constructorOf: ClassFrame | null;
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
}

/** A receiver of which nothing may be mentioned. */
export function makeHiddenReceiver(): Receiver {
  return {
    hasThis: false,
    hasArguments: false,
    hasNewTarget: false,
    self: null,
    isStatic: false,
    isMaking: false,
    shown: null,
    mention: null,
  };
}

/** The receiver of an ordinary function: `this` is an ordinary value. */
export function makeOrdinaryReceiver(): Receiver {
  return {
    hasThis: true,
    hasArguments: true,
    hasNewTarget: true,
    self: null,
    isStatic: false,
    isMaking: false,
    shown: null,
    mention: null,
  };
}
