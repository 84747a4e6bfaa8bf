/** What a host says of a value that it passes to a guest: that it is to be copied, or that it may be written. */

import { isObject, objectFreeze } from "../primordials.js";
import { OptionsError } from "../errors/classes.js";
import { Given } from "./given.js";

/** A value with a note for the membrane: what `copied` and {@link writable} give. To the host it is an empty, frozen object. */
export interface Marked<T = unknown> {
  /** Never there: it carries the type. */
  readonly [TYPE]?: T;
}
declare const TYPE: unique symbol;

export interface Mark {
  readonly value: object;
  /** What the guest gets in its place; without it the value itself, which may be written. */
  readonly copy: ((value: object) => unknown) | undefined;
}

/** A field and not a `WeakMap`, which would keep the value until the whole heap is collected: see `./stamps.ts`. */
class Note extends Given {
  #mark: Mark;

  constructor(o: object, noted: Mark) {
    super(o);
    this.#mark = noted;
  }

  static of(o: object): Mark | undefined {
    return #mark in o ? o.#mark : undefined;
  }
}

/**
 * Lets the guest write an object of the host: assign, define and delete its public members, and use the mutators of an
 * array, a `Map` or a `Set`. Values that it writes cross to the host like arguments. It is true of this object in every
 * domain that is given it so, wherever else the domain finds it, and of nothing that the object refers to.
 *
 * Throws an `OptionsError` (`options/type`) for what is no object.
 *
 * @example
 * const result = {};
 * const domain = createDomain({ endowments: { result: writable(result) } });
 */
export function writable<T extends object>(value: T): Marked<T> {
  return mark("writable", value);
}

/** `how`: the name of the function that marks, for its message. */
export function mark(how: string, value: object, copy?: Mark["copy"]): Marked<never> {
  if (!isObject(value)) throw new OptionsError(`${how}: the value must be an object`, "options/type");
  const marked = {};
  new Note(marked, { value, copy });
  return objectFreeze(marked);
}

/** What was said of a value; `undefined` where nothing was. */
export const markOf = Note.of;
