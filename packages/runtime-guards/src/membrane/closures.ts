/** What the closures that stand for functions of the other side have in common: of those they show name and length, and nothing else. */

import { arrayAppend, dataDescriptor, reflectDefineProperty, reflectGetOwnPropertyDescriptor } from "../primordials.js";

/** Name and length of a function, as data; an accessor or a proxy in their place gives none. */
export function nameAs(closure: Function, f: Function): void {
  const name = ownData(f, "name");
  const length = ownData(f, "length");
  reflectDefineProperty(closure, "name", dataDescriptor(typeof name === "string" ? name : "", false, false, true));
  reflectDefineProperty(closure, "length", dataDescriptor(typeof length === "number" ? length : 0, false, false, true));
}

function ownData(f: Function, k: string): unknown {
  try {
    return reflectGetOwnPropertyDescriptor(f, k)?.value;
  } catch {
    return undefined;
  }
}

export function convertAll(values: ArrayLike<unknown>, convert: (v: unknown) => unknown): unknown[] {
  const converted: unknown[] = [];
  for (let i = 0; i < values.length; i++) arrayAppend(converted, convert(values[i]));
  return converted;
}
