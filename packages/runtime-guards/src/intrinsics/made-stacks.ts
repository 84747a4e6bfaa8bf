/**
 * An own `stack` with its text made.
 *
 * Rules R1 and R6. The engine makes the text when the property is first looked at, of the name and the message that the error has by then, natively: of a function it takes the emitted text, of a date the time in
 * the host's zone. Where one of them is no primitive, or an accessor gives it, it is converted as a guest's own conversion is, and lent to the error for that look.
 */

import { toText } from "../guards/coercion.js";
import { isGuestProxy } from "../guards/model.js";
import {
  dataDescriptor,
  FeralWeakSet,
  isObject,
  objectHasOwn,
  reflectDefineProperty,
  reflectDeleteProperty,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  reflectIsExtensible,
  weakSetAdd,
  weakSetHas,
} from "../primordials.js";
import { readUnmadeStack } from "./native-stack.js";
import { guardedGet } from "./tamed/shared.js";

/** Errors whose texts have been made of what was lent to them. */
const made = new FeralWeakSet<object>();

/** The descriptor of an own `stack`. */
export function ownStack(o: object): PropertyDescriptor | undefined {
  if (!objectHasOwn(o, "stack")) return undefined;
  if ((isQuiet(o, "name") && isQuiet(o, "message")) || weakSetHas(made, o))
    return reflectGetOwnPropertyDescriptor(o, "stack");
  const name = partOf(o, "name", "Error");
  const message = partOf(o, "message", "");
  const takeName = lend(o, "name", name);
  const takeMessage = lend(o, "message", message);
  try {
    // What cannot be lent a text loses its frames.
    if ((takeName === undefined || takeMessage === undefined) && reflectDeleteProperty(o, "stack"))
      reflectDefineProperty(o, "stack", dataDescriptor(headerOf(name, message), true, false, true));
    readUnmadeStack(o);
    weakSetAdd(made, o);
  } finally {
    takeMessage?.();
    takeName?.();
  }
  return reflectGetOwnPropertyDescriptor(o, "stack");
}

/** Whether the engine finds a member without running anything, and converts it without showing anything. */
function isQuiet(o: object, k: string): boolean {
  for (let p: object | null = o; p !== null; p = reflectGetPrototypeOf(p)) {
    if (isGuestProxy(p)) return false;
    const own = reflectGetOwnPropertyDescriptor(p, k);
    if (own !== undefined) return objectHasOwn(own, "value") && !isObject(own.value);
  }
  return true;
}

function partOf(o: object, k: string, otherwise: string): string {
  const given = guardedGet(o, k, o);
  return given === undefined ? otherwise : toText(given);
}

/** Puts a text where the engine looks for a member, and gives what takes it away; undefined where it cannot be put there. */
function lend(o: object, k: string, text: string): (() => void) | undefined {
  const own = reflectGetOwnPropertyDescriptor(o, k);
  const isPut =
    own === undefined
      ? reflectIsExtensible(o)
      : own.configurable === true || (objectHasOwn(own, "value") && own.writable === true);
  if (!isPut) return undefined;
  if (own === undefined) {
    reflectDefineProperty(o, k, dataDescriptor(text, true, false, true));
    return () => void reflectDeleteProperty(o, k);
  }
  reflectDefineProperty(o, k, dataDescriptor(text, true, own.enumerable === true, own.configurable === true));
  return () => void reflectDefineProperty(o, k, own);
}

/** `name: message`, as `Error.prototype.toString` puts them together. */
export function headerOf(name: string, message: string): string {
  if (name === "") return message;
  return message === "" ? name : `${name}: ${message}`;
}
