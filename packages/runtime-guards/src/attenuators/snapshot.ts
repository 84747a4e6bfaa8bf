/** Copies of arguments, so that what was looked at is what is used. */

import {
  arrayForEach,
  arrayIsArray,
  dataDescriptor,
  FeralMap,
  FeralObjectPrototype,
  isObject,
  mapGet,
  mapSet,
  objectCreate,
  objectFreeze,
  reflectDefineProperty,
  reflectGet,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  reflectOwnKeys,
} from "../primordials.js";
import { isCallable } from "../guards/model.js";
import { copyOf, isHostKind } from "../membrane/copies.js";

/**
 * A copy of a value in which records, arrays, maps, sets, dates and binary data are fresh, and each member of the original
 * was read once. Functions and instances of classes are capabilities, and stay what they are.
 */
export function snapshotOf(v: unknown, isFrozen: boolean): unknown {
  const made = new FeralMap<object, object>();

  function copy(each: unknown): unknown {
    if (!isObject(each) || isCallable(each)) return each;
    const known = mapGet(made, each);
    if (known !== undefined) return known;
    if (arrayIsArray(each)) return copyMembers(each, []);
    const prototype = reflectGetPrototypeOf(each);
    if (prototype === null || prototype === FeralObjectPrototype) {
      return copyMembers(each, objectCreate(prototype) as object);
    }
    return copyOf(each, copy, isHostKind) ?? each;
  }

  function copyMembers(from: object, to: object): object {
    mapSet(made, from, to);
    if (arrayIsArray(to)) to.length = (from as unknown[]).length;
    arrayForEach(reflectOwnKeys(from), (k) => {
      if (typeof k === "symbol" || (k === "length" && arrayIsArray(to))) return;
      if (reflectGetOwnPropertyDescriptor(from, k)?.enumerable !== true) return;
      reflectDefineProperty(to, k, dataDescriptor(copy(reflectGet(from, k)), true, true, true));
    });
    return isFrozen ? objectFreeze(to) : to;
  }

  return copy(v);
}
