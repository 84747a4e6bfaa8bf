/**
 * Which objects are instances of a class, said where emitted text can ask it in place when one is made. Invariants I5, I6.
 *
 *     #$s_b1 = this[$s_y1] === C || $s_fresh(this, C);          $s_y1 is $s_guards.instanceSymbol()
 *
 * A class has a private symbol of its text's. C under it, on the prototype of C or of an heir, says that the class of that prototype and all above it are closed with nothing but what their bodies say, and that none
 * of those above shows anybody its instances: the engine has made what inherits from there, and nothing is to be noted of it yet, so that there is nothing for `$s_fresh` to note (`./under-construction.ts`).
 *
 * An heir hides what it inherits until its definition ends, and for good if that is not so of it. A class outside the strict profile, whose prototype is not known, takes it back from the class that it extends.
 */

import { dataDescriptor, reflectDefineProperty } from "../primordials.js";
import type { ClassInfo } from "./model.js";
import { makeQuestion } from "./private-names.js";

/** The symbol of one class of an artifact, and of all the classes that its text makes: the value under it tells them apart. */
export function instanceSymbol(): symbol {
  return makeQuestion();
}

/** When an heir's definition begins: what it makes meanwhile is asked for by `$s_fresh`. */
export function hideInstances(info: ClassInfo): void {
  for (let of = info.parent; of !== undefined; of = of.parent) say(info, of, undefined);
}

/** Before the members of the prototype are closed. Of what has a base above that shows the instance, that and those in between note who may run methods while the constructor does. */
export function sayInstances(info: ClassInfo): void {
  // A class outside the strict profile may have extended it before its definition ended.
  if (!info.isPlain || !info.isUnshown || info.offersNothing) return;
  let of = info.base === info || info.isUnshownByBase ? info : info.base?.parent;
  for (; of !== undefined; of = of.parent) say(info, of, of.constructor);
}

/** Of a class that one outside the strict profile extends. */
export function withdrawInstances(info: ClassInfo): void {
  for (let of: ClassInfo | undefined = info; of !== undefined; of = of.parent) say(info, of, undefined);
}

/** The members of a closed prototype keep whether they can be configured. */
function say({ prototype, closed }: ClassInfo, { instances }: ClassInfo, value: Function | undefined): void {
  if (instances !== undefined) reflectDefineProperty(prototype, instances, dataDescriptor(value, true, false, !closed));
}
