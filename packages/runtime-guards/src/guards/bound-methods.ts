/** Methods as values: bound to what they were read from (R3). */

import {
  dataDescriptor,
  FeralMap,
  FeralWeakMap,
  functionBind,
  isObject,
  mapGet,
  mapSet,
  objectFreeze,
  reflectDefineProperty,
  reflectGetOwnPropertyDescriptor,
  weakMapGet,
  weakMapSet,
} from "../primordials.js";

const boundMethods = new FeralWeakMap<object, Map<Function, Function>>();

/** The method bound to what it was read from: the same function every time, so that `o.m === o.m` (R3). */
export function boundMethod(receiver: unknown, method: Function): Function {
  if (!isObject(receiver)) return makeBound(receiver, method);
  let perMethod = weakMapGet(boundMethods, receiver);
  if (perMethod === undefined) {
    perMethod = new FeralMap();
    weakMapSet(boundMethods, receiver, perMethod);
  }
  let f = mapGet(perMethod, method);
  if (f === undefined) {
    f = makeBound(receiver, method);
    mapSet(perMethod, method, f);
  }
  return f;
}

function makeBound(receiver: unknown, method: Function): Function {
  const f = functionBind(method, receiver);
  const name = reflectGetOwnPropertyDescriptor(method, "name");
  reflectDefineProperty(f, "name", dataDescriptor(name === undefined ? "" : name.value, false, false, true));
  // Emitted code reads members of what it read without binding it: both have the same.
  return objectFreeze(f);
}
