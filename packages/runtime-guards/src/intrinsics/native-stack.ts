/** The engine's own `stack` of an error: in some engines data whose text is made when it is first looked at, in others an accessor. */

import {
  FeralError,
  objectHasOwn,
  objectLookupGetter,
  objectLookupSetter,
  reflectGetOwnPropertyDescriptor,
  reflectSetPrototypeOf,
} from "../primordials.js";

const error = new FeralError();
reflectSetPrototypeOf(error, null);
const hasOwnStack = objectHasOwn(error, "stack");

/** Where an error's own `stack` is an accessor, its functions are shared by all errors of the realm. Asked for without the text, for which V8 would go through the whole file. */
export const nativeGetter = hasOwnStack ? objectLookupGetter(error, "stack") : undefined;
export const nativeSetter = hasOwnStack ? objectLookupSetter(error, "stack") : undefined;

/** What an own `stack` holds, or the engine's accessor for it gives: the engine makes it now if nobody has looked before. */
export function readUnmadeStack(o: object): unknown {
  const own = reflectGetOwnPropertyDescriptor(o, "stack");
  const isEngines = nativeGetter !== undefined && own?.get === nativeGetter;
  return isEngines ? (o as { stack?: unknown }).stack : own?.value;
}
