/**
 * `Array.from`, `of` and `fromAsync`; the methods that obey species; and those that make text of elements.
 *
 * SOUNDNESS 1.4. All of the first write into an object that a guest's constructor gives, and a constructor may give
 * somebody's instance. The engine's own method runs where it would make a plain array or an instance of a strict class,
 * whose constructors return nothing else than what they made. For any other constructor the algorithm is done here,
 * with a check between the construction and the first write.
 */

import { deny, throwTypeError } from "../../errors/deny.js";
import { assertDataTarget, inheritsFrom, isGuestProxy, isStrictClass } from "../../guards/model.js";
import { isConstructor } from "../../guards/calls.js";
import { toText } from "../../guards/coercion.js";
import {
  arrayIsArray,
  dataDescriptor,
  FeralArray,
  FeralArrayPrototype,
  isObject,
  mathMax,
  mathMin,
  maxSafeInteger,
  objectDefineProperty,
  objectHasOwn,
  objectToString,
  reflectApply,
  reflectConstruct,
  reflectDeleteProperty,
  reflectGetPrototypeOf,
  reflectHas,
  stringOf,
  stringRepeat,
  symbolAsyncIterator,
  symbolIsConcatSpreadable,
  symbolIterator,
  symbolSpecies,
  toObject,
  typedArrayKeys,
} from "../../primordials.js";
import { feralOf, standInOf, tame } from "../registry.js";
import { invoke } from "../text.js";
import {
  assertFresh,
  guardedGet,
  guardedSet,
  relativeIndex,
  toIntegerOrInfinity,
  toLength,
  type Method,
  type Tamed,
} from "./shared.js";

type List = Record<PropertyKey, unknown> & object;

const lengthOf = (o: object): number => toLength((o as { length: unknown }).length);

function createOrThrow(o: object, index: number, v: unknown): void {
  objectDefineProperty(o, index, dataDescriptor(v, true, true, true));
}

function setOrThrow(o: object, k: PropertyKey, v: unknown): void {
  if (!guardedSet(o, k, v, o, arrayIsArray(o))) {
    throwTypeError(`Cannot assign to read only property '${stringOf(k)}' of object`);
  }
}

function deleteOrThrow(o: object, k: PropertyKey): void {
  if (!reflectDeleteProperty(o, k)) throwTypeError(`Cannot delete property '${stringOf(k)}' of object`);
}

const isArrayFacade = (C: unknown): boolean => isObject(C) && (C === FeralArray || feralOf(C) === FeralArray);

/** What C constructs, for a native to write into. */
function constructTarget(C: Function, args: unknown[]): List {
  if (isStrictClass(C) && !inheritsFrom(C, standInOf(FeralArray)!)) {
    deny("self", "self/foreign-write", "a built-in function writes only into instances of classes that extend Array");
  }
  const target = reflectConstruct(C, args) as List;
  assertFresh(target, C);
  return target;
}

// ---------------------------------------------------------------------------------------------------- from, of

function usableReceiver(C: unknown): "native" | "construct" {
  if (!isConstructor(C) || isArrayFacade(C)) return "native";
  return "construct";
}

function from(feral: Function): Method {
  return function (items, mapper, thisArg) {
    if (usableReceiver(this) === "native") {
      return reflectApply(feral, isArrayFacade(this) ? FeralArray : undefined, [items, mapper, thisArg]);
    }
    if (mapper !== undefined && typeof mapper !== "function") throwTypeError(`${typeof mapper} is not a function`);
    const map = (v: unknown, i: number): unknown => (mapper === undefined ? v : reflectApply(mapper, thisArg, [v, i]));
    if (items === undefined || items === null) throwTypeError("object null is not iterable");
    const method = tame((items as Record<symbol, unknown>)[symbolIterator]);
    let i = 0;
    if (method !== undefined && method !== null) {
      if (typeof method !== "function") throwTypeError("object is not iterable");
      const target = constructTarget(this, []);
      // The method has been read, and once is how often it may be.
      const iterable = { [symbolIterator]: () => reflectApply(method, items, []) as Iterator<unknown> };
      for (const v of iterable) createOrThrow(target, i, map(v, i++));
      setOrThrow(target, "length", i);
      return target;
    }
    const list = toObject(items);
    const length = lengthOf(list);
    const target = constructTarget(this, [length]);
    for (; i < length; i++) createOrThrow(target, i, map(guardedGet(list, i, list), i));
    setOrThrow(target, "length", length);
    return target;
  };
}

function of(): Method {
  return function (...items) {
    if (usableReceiver(this) === "native") return items;
    const target = constructTarget(this, [items.length]);
    for (let i = 0; i < items.length; i++) createOrThrow(target, i, items[i]);
    setOrThrow(target, "length", items.length);
    return target;
  };
}

function fromAsync(feral: Function): Method {
  return function (items, mapper, thisArg) {
    if (usableReceiver(this) === "native") {
      return reflectApply(feral, isArrayFacade(this) ? FeralArray : undefined, [items, mapper, thisArg]);
    }
    const C: Function = this;
    return (async () => {
      if (mapper !== undefined && typeof mapper !== "function") throwTypeError(`${typeof mapper} is not a function`);
      const isIterable =
        (items as Record<symbol, unknown>)[symbolAsyncIterator] ?? (items as Record<symbol, unknown>)[symbolIterator];
      const length = isIterable === undefined ? lengthOf(toObject(items)) : 0;
      const target = constructTarget(C, isIterable === undefined ? [length] : []);
      const list = (await reflectApply(feral, undefined, [items, mapper, thisArg])) as unknown[];
      assertFresh(target, C);
      for (let i = 0; i < list.length; i++) createOrThrow(target, i, list[i]);
      setOrThrow(target, "length", list.length);
      return target;
    })();
  };
}

// ---------------------------------------------------------------------------------------------------- species

/** Whether the engine, asked for the species of a receiver, finds `Array` and nothing of a guest's. */
const hasPlainSpecies = (o: unknown): boolean =>
  !isObject(o) ||
  !arrayIsArray(o) ||
  (!isGuestProxy(o) && reflectGetPrototypeOf(o) === FeralArrayPrototype && !objectHasOwn(o, "constructor"));

/** ArraySpeciesCreate. The class is read as the engine reads it: it is not given to anybody. */
function createBySpecies(o: List, length: number): List {
  let C: unknown = tame(o.constructor);
  if (isObject(C)) {
    C = tame((C as List)[symbolSpecies]);
    if (C === null) C = undefined;
  }
  if (C === undefined || isArrayFacade(C)) return new FeralArray(length) as unknown as List;
  if (!isConstructor(C)) throwTypeError("object.constructor[Symbol.species] is not a constructor");
  return constructTarget(C, [length]);
}

/** A method that the engine does where species is plain, and `slow` where a guest has a say in it. */
const withSpecies =
  (slow: (o: List, args: unknown[]) => unknown, writes = false) =>
  (feral: Function): Method =>
    function (...args) {
      if (writes && !arrayIsArray(this)) assertDataTarget(this);
      return hasPlainSpecies(this) ? reflectApply(feral, this, args) : slow(this as List, args);
    };

function callback(f: unknown): Function {
  if (typeof f !== "function") throwTypeError(`${typeof f} is not a function`);
  return f;
}

const at = (o: List, i: number): unknown => guardedGet(o, i, o);

function map(o: List, args: unknown[]): unknown {
  const thisArg = args[1];
  const length = lengthOf(o);
  const f = callback(args[0]);
  const result = createBySpecies(o, length);
  for (let i = 0; i < length; i++) {
    if (reflectHas(o, i)) createOrThrow(result, i, reflectApply(f, thisArg, [at(o, i), i, o]));
  }
  return result;
}

function filter(o: List, args: unknown[]): unknown {
  const thisArg = args[1];
  const length = lengthOf(o);
  const f = callback(args[0]);
  const result = createBySpecies(o, 0);
  for (let i = 0, to = 0; i < length; i++) {
    if (!reflectHas(o, i)) continue;
    const v = at(o, i);
    if (reflectApply(f, thisArg, [v, i, o])) createOrThrow(result, to++, v);
  }
  return result;
}

function slice(o: List, args: unknown[]): unknown {
  const length = lengthOf(o);
  const first = relativeIndex(args[0], length, 0);
  const last = relativeIndex(args[1], length, length);
  const result = createBySpecies(o, mathMax(last - first, 0));
  let to = 0;
  for (let i = first; i < last; i++, to++) {
    if (reflectHas(o, i)) createOrThrow(result, to, at(o, i));
  }
  setOrThrow(result, "length", to);
  return result;
}

function move(o: List, fromIndex: number, toIndex: number): void {
  if (reflectHas(o, fromIndex)) setOrThrow(o, toIndex, at(o, fromIndex));
  else deleteOrThrow(o, toIndex);
}

function splice(o: List, args: unknown[]): unknown {
  const length = lengthOf(o);
  const start = relativeIndex(args[0], length, 0);
  const added = mathMax(args.length - 2, 0);
  const removed =
    args.length === 0
      ? 0
      : args.length === 1
        ? length - start
        : mathMin(mathMax(toIntegerOrInfinity(args[1]), 0), length - start);
  if (length + added - removed > maxSafeInteger) throwTypeError("Pushing elements past 2 ** 53 - 1");
  const result = createBySpecies(o, removed);
  for (let i = 0; i < removed; i++) {
    if (reflectHas(o, start + i)) createOrThrow(result, i, at(o, start + i));
  }
  setOrThrow(result, "length", removed);
  if (added < removed) {
    for (let i = start; i < length - removed; i++) move(o, i + removed, i + added);
    for (let i = length; i > length - removed + added; i--) deleteOrThrow(o, i - 1);
  } else if (added > removed) {
    for (let i = length - removed; i > start; i--) move(o, i + removed - 1, i + added - 1);
  }
  for (let i = 0; i < added; i++) setOrThrow(o, start + i, args[i + 2]);
  setOrThrow(o, "length", length - removed + added);
  return result;
}

function isSpreadable(v: unknown): v is List {
  if (!isObject(v)) return false;
  const spreadable = guardedGet(v, symbolIsConcatSpreadable, v);
  return spreadable === undefined ? arrayIsArray(v) : !!spreadable;
}

function concat(o: List, args: unknown[]): unknown {
  const result = createBySpecies(o, 0);
  let to = 0;
  for (let a = -1; a < args.length; a++) {
    const v = a === -1 ? o : args[a];
    const length = isSpreadable(v) ? lengthOf(v) : -1;
    if (to + mathMax(length, 1) > maxSafeInteger) throwTypeError("Pushing elements past 2 ** 53 - 1");
    if (length === -1) createOrThrow(result, to++, v);
    else {
      for (let i = 0; i < length; i++, to++) {
        if (reflectHas(v as List, i)) createOrThrow(result, to, at(v as List, i));
      }
    }
  }
  setOrThrow(result, "length", to);
  return result;
}

function flatten(
  target: List,
  to: number,
  source: List,
  length: number,
  depth: number,
  f?: Function,
  thisArg?: unknown,
): number {
  let next = to;
  for (let i = 0; i < length; i++) {
    if (!reflectHas(source, i)) continue;
    let v = at(source, i);
    if (f !== undefined) v = reflectApply(f, thisArg, [v, i, source]);
    if (depth > 0 && arrayIsArray(v)) {
      next = flatten(target, next, v as unknown as List, lengthOf(v), depth - 1);
    } else createOrThrow(target, next++, v);
  }
  return next;
}

function flat(o: List, args: unknown[]): unknown {
  const length = lengthOf(o);
  const depth = args[0] === undefined ? 1 : toIntegerOrInfinity(args[0]);
  const result = createBySpecies(o, 0);
  flatten(result, 0, o, length, depth);
  return result;
}

function flatMap(o: List, args: unknown[]): unknown {
  const thisArg = args[1];
  const length = lengthOf(o);
  const f = callback(args[0]);
  const result = createBySpecies(o, 0);
  flatten(result, 0, o, length, 1, f, thisArg);
  return result;
}

// ------------------------------------------------------------------------------------------------------- text

const LONGEST_ARRAY = 2 ** 32 - 1;

/** A receiver that is being joined, and the one during whose joining that began: a list that contains itself shows as nothing there, as engines have it. */
interface Joining {
  readonly o: object;
  readonly outer: Joining | null;
}

let innermost: Joining | null = null;

function isBeingJoined(o: object): boolean {
  for (let each = innermost; each !== null; each = each.outer) if (each.o === o) return true;
  return false;
}

function joinElements(o: object, separator: unknown, show: (v: unknown) => string): string {
  const length = lengthOf(o);
  // As V8 has it. Texts that are too long it refuses by itself.
  if (length > LONGEST_ARRAY) throwTypeError("Invalid array length");
  const between = separator === undefined ? "," : toText(separator);
  if (isBeingJoined(o)) return "";
  const outer = innermost;
  innermost = { o, outer };
  try {
    let text = "";
    let due = 0;
    for (let i = 0; i < length; i++) {
      // An index names nothing of the language's or the host's, and nobody gets the value.
      const v = (o as List)[i];
      if (v !== undefined && v !== null) {
        if (due === 1) text += between;
        else if (due > 1) text += stringRepeat(between, due);
        due = 0;
        text += typeof v === "string" ? v : show(v);
      }
      due++;
    }
    return due > 1 ? text + stringRepeat(between, due - 1) : text;
  } finally {
    // An assignment, not a call: it happens even where the stack is exhausted.
    innermost = outer;
  }
}

/** What `join` does, to be called directly where the receiver is an object. */
export function joinArray(o: object, separator: unknown): string {
  return joinElements(o, separator, toText);
}

const showLocale = (v: unknown): string => toText(invoke(v, "toLocaleString"));

/** SortCompare without a comparing function: by text, which tells nothing of a function's code or a date's time zone. */
function compareTexts(a: unknown, b: unknown): number {
  const x = typeof a === "string" ? a : toText(a);
  const y = typeof b === "string" ? b : toText(b);
  return x < y ? -1 : x > y ? 1 : 0;
}

const sorting =
  (writes: boolean) =>
  (feral: Function): Method =>
    function (compare) {
      if (writes && !arrayIsArray(this)) assertDataTarget(this);
      return reflectApply(feral, this, [compare === undefined ? compareTexts : compare]);
    };

function receiver(self: unknown, name: string): object {
  if (self === undefined || self === null) throwTypeError(`Array.prototype.${name} called on null or undefined`);
  return toObject(self);
}

export const tamedArray: Tamed = {
  "Array.from": from,
  "Array.of": of,
  "Array.fromAsync": fromAsync,
  "Array.prototype.map": withSpecies(map),
  "Array.prototype.filter": withSpecies(filter),
  "Array.prototype.slice": withSpecies(slice),
  "Array.prototype.splice": withSpecies(splice, true),
  "Array.prototype.concat": withSpecies(concat),
  "Array.prototype.flat": withSpecies(flat),
  "Array.prototype.flatMap": withSpecies(flatMap),
  "Array.prototype.sort": sorting(true),
  "Array.prototype.toSorted": sorting(false),
  "Array.prototype.join": () =>
    function (separator) {
      return joinArray(receiver(this, "join"), separator);
    },
  "Array.prototype.toString": () =>
    function () {
      const o = receiver(this, "toString");
      const join = guardedGet(o, "join", o);
      return typeof join === "function" ? reflectApply(join, o, []) : objectToString(o);
    },
  "Array.prototype.toLocaleString": () =>
    function () {
      return joinElements(receiver(this, "toLocaleString"), ",", showLocale);
    },
  "%TypedArray%.prototype.toLocaleString": () =>
    function () {
      // Checks the receiver, as all natives of typed arrays do, and asks no element.
      typedArrayKeys(this);
      return joinElements(this as object, ",", showLocale);
    },
};
