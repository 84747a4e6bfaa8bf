/** What a host says of a value that it passes to a guest: that it is to be copied, or that it may be written. */

import { isObject, objectFreeze } from "../primordials.js";
import { OptionsError } from "../errors/classes.js";
import { Given } from "./given.js";

/** A value with a note for the membrane: what {@link copied} and {@link writable} give. To the host it is an empty, frozen object. */
export interface Marked<T = unknown> {
  /** Never there: it carries the type. */
  readonly [TYPE]?: T;
}
declare const TYPE: unique symbol;

export interface Mark {
  readonly how: "copied" | "writable";
  readonly value: object;
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
 * Lets a value cross to the guest as a copy, in the manner of `structuredClone`: records, arrays, maps, sets, dates,
 * expressions, binary data and errors, cycles and shared parts included, as objects of the guest's own, which it may
 * change. The host's value is read when it crosses: an endowment once, when the domain is made.
 *
 * The guest sees no later change, and none of the guest's changes is seen by the host. All string keys of records are
 * copied, those that begin with `_` too; symbols are not.
 *
 * What is no data, such as a function, a promise, a `WeakRef` or an instance of a class, is an `OptionsError`
 * (`options/copy`) that names its place. Throws an `OptionsError` (`options/type`) for what is no object.
 *
 * @example
 * const domain = createDomain({ endowments: { settings: copied({ depth: 3, tags: ["a"] }) } });
 */
export function copied<T extends object>(value: T): Marked<T> {
  return mark("copied", value);
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

function mark(how: Mark["how"], value: object): Marked<never> {
  if (!isObject(value)) throw new OptionsError(`${how}: the value must be an object`, "options/type");
  const marked = {};
  new Note(marked, { how, value });
  return objectFreeze(marked);
}

/** What was said of a value; `undefined` where nothing was. */
export const markOf = Note.of;
