/**
 * Natives that work on internal slots. Read from a view, they run on what is behind it: the guest's stand-in of
 * `Map.prototype.get` would find no `Map` in a view. Only natives that are listed do so, and those that change their receiver
 * only where it may be written.
 */

import {
  FeralArrayPrototype,
  FeralArrayValues,
  FeralMap,
  FeralSet,
  FeralString,
  FeralWeakMap,
  FeralWeakRef,
  FeralWeakSet,
  mapGet,
  mapSet,
  objectGetPrototypeOf,
  reflectApply,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  stringSplit,
  symbolIterator,
} from "../primordials.js";

export interface Native {
  readonly name: string;
  readonly isMutator: boolean;
}

const natives = new FeralMap<unknown, Native>();

function list(prototype: object | null | undefined, names: string, isMutator: boolean): void {
  if (prototype === null || prototype === undefined) return;
  const keys = stringSplit(names, " ");
  for (let i = 0; i < keys.length; i++) {
    const native: unknown = reflectGetOwnPropertyDescriptor(prototype, keys[i]!)?.value;
    if (typeof native === "function") mapSet(natives, native, { name: keys[i]!, isMutator });
  }
}

list(FeralMap.prototype, "get has forEach keys values entries", false);
list(FeralMap.prototype, "set delete clear getOrInsert getOrInsertComputed", true);
list(
  FeralSet.prototype,
  "has forEach values entries union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom",
  false,
);
list(FeralSet.prototype, "add delete clear", true);
list(FeralWeakMap.prototype, "get has", false);
list(FeralWeakMap.prototype, "set delete getOrInsert getOrInsertComputed", true);
list(FeralWeakSet.prototype, "has", false);
list(FeralWeakSet.prototype, "add delete", true);
list(FeralWeakRef?.prototype, "deref", false);
const own = (o: object, k: PropertyKey): unknown => reflectGetOwnPropertyDescriptor(o, k)?.value;
const iteratorPrototype = (iterable: unknown, method: unknown): object =>
  objectGetPrototypeOf(reflectApply(method as Function, iterable, []))!;
list(iteratorPrototype(new FeralMap(), own(FeralMap.prototype, "entries")), "next", false);
list(iteratorPrototype(new FeralSet(), own(FeralSet.prototype, "values")), "next", false);
list(iteratorPrototype([], FeralArrayValues), "next", false);
list(iteratorPrototype("", own(FeralString.prototype, symbolIterator)), "next", false);
list(objectGetPrototypeOf(function* () {}.prototype), "next return throw", false);
list(objectGetPrototypeOf(async function* () {}.prototype), "next return throw", false);

/** How a native runs that was read from a view; `undefined` for all that are not listed. */
export function slotNative(f: Function): Native | undefined {
  return mapGet(natives, f);
}

/** The native of a kind by its name, for collections of another realm, whose own natives no table knows. */
function nativeOf(kind: "map" | "set", k: PropertyKey): Function | undefined {
  const prototype = kind === "map" ? FeralMap.prototype : FeralSet.prototype;
  const native: unknown = reflectGetOwnPropertyDescriptor(prototype, k)?.value;
  return typeof native === "function" && mapGet(natives, native) !== undefined ? native : undefined;
}

/** Whether `Array.prototype` has a function by this name: what an array inherits is the viewer's own. */
export function arrayMethod(k: PropertyKey): Function | undefined {
  const method = (FeralArrayPrototype as unknown as Record<PropertyKey, unknown>)[k];
  return typeof method === "function" ? method : undefined;
}

/** The native for a method of a collection of another realm. */
export function foreignNative(o: object, k: PropertyKey, prototype: object | null): Function | undefined {
  if (prototype !== FeralMap.prototype && prototype !== FeralSet.prototype) return undefined;
  for (let p = reflectGetPrototypeOf(o); p !== null; p = reflectGetPrototypeOf(p))
    if (p === prototype) return undefined;
  return nativeOf(prototype === FeralMap.prototype ? "map" : "set", k);
}
