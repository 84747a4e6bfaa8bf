/**
 * `Object` and `Object.prototype`.
 *
 * Invariants I2 to I6. The natives list and copy symbol keys, so a private name would come out of them (SOUNDNESS 1.5);
 * they write their first argument, so an instance would be written from outside; descriptors and `getPrototypeOf` give
 * the shared natives themselves.
 */

import { throwTypeError } from "../../errors/deny.js";
import { toKey } from "../../guards/coercion.js";
import {
  assertDataTarget,
  assertDefinable,
  assertOpenPrototype,
  assertPublicKey,
  classInfoOfPrototype,
  isGuestProxy,
  isPrivateKey,
  isStrictObject,
} from "../../guards/model.js";
import { withdrawFrom } from "../../guards/offered.js";
import { isPrivateSpelling } from "../../guards/private-names.js";
import {
  arrayAppend,
  arrayFilter,
  dataDescriptor,
  FeralObjectPrototype,
  isObject,
  objectAssign,
  objectDefineProperty,
  objectGetOwnPropertyNames,
  objectGetOwnPropertySymbols,
  objectHasOwn,
  objectKeys,
  objectPropertyIsEnumerable,
  reflectApply,
  reflectDefineProperty,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  stringOf,
  toObject,
} from "../../primordials.js";
import { noteDefinition } from "../engine-patterns.js";
import { hideSources } from "../messages.js";
import { isPlainKey } from "../plain-keys.js";
import { feralOf, feralPrototype } from "../registry.js";
import { settleOwnStack } from "../stack.js";
import { invoke } from "../text.js";
import {
  assertObject,
  coercible,
  guardedGet,
  guardedSet,
  incoming,
  ownDescriptor,
  prototypeOf,
  publicKey,
  publicKeys,
  readDescriptor,
  setPrototypeOrThrow,
  type Tamed,
} from "./shared.js";

function checkedObject(o: unknown): object {
  if (o === undefined || o === null) throwTypeError("Cannot convert undefined or null to object");
  return toObject(o);
}

function setterOrThrow(isWritten: boolean, k: PropertyKey): void {
  if (!isWritten) throwTypeError(`Cannot assign to read only property '${stringOf(k)}' of object`);
}

/**
 * Whether the engine may copy: it asks for the same keys, which it lists before any code runs, and obeys none of them; what is no instance has
 * values that are the guest's already, and is written as the guest itself would write it. Self writes its instance so too, but for names that are private there.
 */
function isPlainCopy(to: object, from: object, isSelf: boolean): boolean {
  if (isGuestProxy(from) || isGuestProxy(to) || isStrictObject(from)) return false;
  const isStrict = isStrictObject(to);
  if (isStrict && !(isSelf && isInstanceItself(to))) return false;
  if (objectGetOwnPropertySymbols(from).length > 0) return false;
  const keys = objectGetOwnPropertyNames(from);
  for (let i = 0; i < keys.length; i++) {
    const k = keys[i]!;
    if (!isPlainKey(k) || (isStrict && isPrivateSpelling(k))) return false;
  }
  return true;
}

/** Whether a strict object is an instance, and no class or prototype, which close. */
function isInstanceItself(o: object): boolean {
  return typeof o !== "function" && classInfoOfPrototype(o) === undefined;
}

function copyPlain(to: object, from: object): void {
  try {
    objectAssign(to, from);
  } catch (error) {
    hideSources(error, [to]);
    throw error;
  }
}

/** `Object.assign`; in self a `_` key is still refused: that would be mass assignment of private names (R2). */
export function assign(target: unknown, sources: readonly unknown[], isSelf: boolean): object {
  const to = checkedObject(target);
  for (let i = 0; i < sources.length; i++) {
    const source = sources[i];
    if (source === undefined || source === null) continue;
    const from = toObject(source);
    if (isPlainCopy(to, from, isSelf)) {
      copyPlain(to, from);
      continue;
    }
    const keys = publicKeys(from);
    for (let k = 0; k < keys.length; k++) {
      const key = keys[k]!;
      if (!objectPropertyIsEnumerable(from, key)) continue;
      setterOrThrow(guardedSet(to, key, guardedGet(from, key, from), to, isSelf), key);
    }
  }
  return to;
}

/**
 * Whether the engine reads from a descriptor what a guest would: its own members and nothing that it inherits. It reads the same fields, in the same order,
 * and refuses the same.
 */
export function isPlainDescriptor(from: unknown): from is PropertyDescriptor {
  return (
    isObject(from) &&
    !isGuestProxy(from) &&
    reflectGetPrototypeOf(from) === FeralObjectPrototype &&
    !("get" in FeralObjectPrototype || "set" in FeralObjectPrototype || "value" in FeralObjectPrototype) &&
    !("writable" in FeralObjectPrototype || "enumerable" in FeralObjectPrototype) &&
    !("configurable" in FeralObjectPrototype)
  );
}

/** Defines under a key that means nothing to the engine on what is no strict object. */
export function defineByEngine(o: object, k: PropertyKey, from: PropertyDescriptor): object {
  noteDefinition(o, k, false);
  return objectDefineProperty(o, k, from);
}

/** `o.[[DefineOwnProperty]](k, …)` by a guest, throwing as `Object.defineProperty` does. */
export function defineProperty(o: unknown, k: unknown, from: unknown, isSelf: boolean): object {
  assertObject(o, "Object.defineProperty");
  if (isPlainKey(k) && !isStrictObject(o) && isPlainDescriptor(from)) return defineByEngine(o, k, from);
  const key = toKey(k);
  const descriptor = readDescriptor(from);
  define(o, key, descriptor, isSelf);
  return o;
}

function define(o: object, key: PropertyKey, descriptor: PropertyDescriptor, isSelf: boolean): void {
  prepareDefinition(o, key, descriptor, isSelf);
  objectDefineProperty(o, key, descriptor);
}

/** The checks of a definition, and what a value that the engine obeys becomes. */
export function prepareDefinition(o: object, key: PropertyKey, descriptor: PropertyDescriptor, isSelf: boolean): void {
  if (isSelf) {
    assertPublicKey(o, key);
    assertOpenPrototype(o, key);
    withdrawFrom(o, key);
  } else assertDefinable(o, key);
  if (key === "stack") settleOwnStack(o);
  noteDefinition(o, key, descriptor.enumerable === true && objectHasOwn(descriptor, "value"));
  if ("value" in descriptor) descriptor.value = incoming(o, key, descriptor.value);
  else if ("get" in descriptor) incoming(o, key, descriptor.get);
}

type Definition = readonly [key: PropertyKey, descriptor: PropertyDescriptor];

function readDefinitions(from: unknown): Definition[] {
  const properties = checkedObject(from);
  const list: Definition[] = [];
  const keys = publicKeys(properties);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    if (reflectGetOwnPropertyDescriptor(properties, key)?.enumerable !== true) continue;
    arrayAppend(list, [key, readDescriptor(guardedGet(properties, key, properties))]);
  }
  return list;
}

export function defineProperties(o: unknown, from: unknown, isSelf: boolean): object {
  assertObject(o, "Object.defineProperties");
  const definitions = readDefinitions(from);
  for (let i = 0; i < definitions.length; i++) define(o, definitions[i]![0], definitions[i]![1], isSelf);
  return o;
}

function create(prototype: unknown, properties: unknown): object {
  if (prototype !== null && !isObject(prototype)) {
    throwTypeError(`Object prototype may only be an Object or null: ${typeof prototype}`);
  }
  // Fresh, so it is defined as self; what it inherits from does not make it somebody's instance.
  const o = { __proto__: feralPrototype(prototype) } as object;
  return properties === undefined ? o : defineProperties(o, properties, true);
}

/** The enumerable own string keys that a guest may know of. */
function enumerableKeys(o: object): string[] {
  const keys = objectKeys(o);
  for (let i = 0; i < keys.length; i++)
    if (isPrivateKey(o, keys[i]!)) return arrayFilter(keys, (k) => !isPrivateKey(o, k));
  return keys;
}

/** Whether a native that lists string keys may run on `o`: there is nothing to hide. */
const isPlain = (o: object): boolean => !isStrictObject(o);

/** The pairs are read and their keys made one after the other, as the original does; of these pairs the engine makes the object, and runs nothing. */
function fromEntries(feral: Function, entries: unknown): object {
  coercible(entries, "Object.fromEntries");
  const list: [key: PropertyKey, value: unknown][] = [];
  // The protocol is the guest's own: natively, as the original does.
  for (const entry of entries as Iterable<unknown>) {
    if (!isObject(entry)) throwTypeError(`Iterator value ${typeof entry} is not an entry object`);
    const key = guardedGet(entry, "0", entry);
    const value = guardedGet(entry, "1", entry);
    arrayAppend(list, [typeof key === "string" ? key : toKey(key), value]);
  }
  return reflectApply(feral, undefined, [list]) as object;
}

/** `freeze`, `seal` and `preventExtensions`, which write what they are given. */
export function lock(feral: Function, o: unknown, isSelf: boolean): unknown {
  if (!isObject(o)) return o;
  if (!isSelf) assertDataTarget(o);
  settleOwnStack(o);
  return reflectApply(feral, undefined, [o]);
}

function ownKeysOf(o: unknown, type: "string" | "symbol"): (string | symbol)[] {
  const keys = publicKeys(checkedObject(o));
  const list: (string | symbol)[] = [];
  for (let i = 0; i < keys.length; i++) {
    if (typeof keys[i] === type) arrayAppend(list, keys[i]!);
  }
  return list;
}

export const tamedObject: Tamed = {
  "Object.assign":
    () =>
    (target, ...sources) =>
      assign(target, sources, false),
  "Object.create": () => create,
  "Object.defineProperty": () => (o, k, descriptor) => defineProperty(o, k, descriptor, false),
  "Object.defineProperties": () => (o, descriptors) => defineProperties(o, descriptors, false),
  "Object.freeze": (feral) => (o) => lock(feral, o, false),
  "Object.seal": (feral) => (o) => lock(feral, o, false),
  "Object.preventExtensions": (feral) => (o) => lock(feral, o, false),
  "Object.keys": (feral) => (o) => {
    const object = checkedObject(o);
    return isPlain(object) ? reflectApply(feral, undefined, [object]) : enumerableKeys(object);
  },
  "Object.values": (feral) => (o) => {
    const object = checkedObject(o);
    if (isPlain(object)) return reflectApply(feral, undefined, [object]);
    const keys = enumerableKeys(object);
    const list: unknown[] = [];
    for (let i = 0; i < keys.length; i++) arrayAppend(list, guardedGet(object, keys[i]!, object));
    return list;
  },
  "Object.entries": (feral) => (o) => {
    const object = checkedObject(o);
    if (isPlain(object)) return reflectApply(feral, undefined, [object]);
    const keys = enumerableKeys(object);
    const list: unknown[] = [];
    for (let i = 0; i < keys.length; i++) arrayAppend(list, [keys[i], guardedGet(object, keys[i]!, object)]);
    return list;
  },
  "Object.fromEntries": (feral) => (entries) => fromEntries(feral, entries),
  "Object.groupBy": (feral) => (items, callback) => {
    if (typeof callback !== "function") return reflectApply(feral, undefined, [items, callback]);
    return reflectApply(feral, undefined, [
      items,
      (item: unknown, index: number) => toKey(reflectApply(callback, undefined, [item, index])),
    ]);
  },
  "Object.hasOwn": (feral) => (o, k) => {
    const object = checkedObject(o);
    return reflectApply(feral, undefined, [object, publicKey(object, k)]);
  },
  "Object.getOwnPropertyNames": () => (o) => ownKeysOf(o, "string"),
  "Object.getOwnPropertySymbols": () => (o) => ownKeysOf(o, "symbol"),
  "Object.getOwnPropertyDescriptor": () => (o, k) => {
    const object = checkedObject(o);
    return ownDescriptor(object, publicKey(object, k));
  },
  "Object.getOwnPropertyDescriptors": () => (o) => {
    const object = checkedObject(o);
    const descriptors = {};
    const keys = publicKeys(object);
    for (let i = 0; i < keys.length; i++) {
      const descriptor = ownDescriptor(object, keys[i]!);
      if (descriptor === undefined) continue;
      reflectDefineProperty(descriptors, keys[i]!, dataDescriptor(descriptor, true, true, true));
    }
    return descriptors;
  },
  "Object.getPrototypeOf": () => (o) => prototypeOf(checkedObject(o)),
  "Object.setPrototypeOf": () => (o, p) => {
    coercible(o, "Object.setPrototypeOf");
    if (p !== null && !isObject(p)) throwTypeError(`Object prototype may only be an Object or null: ${typeof p}`);
    if (isObject(o)) setPrototypeOrThrow(o, p);
    return o;
  },

  "Object.prototype.hasOwnProperty": (feral) =>
    function (k) {
      const key = toKey(k);
      assertPublicKey(this, key);
      return reflectApply(feral, this, [key]);
    },
  "Object.prototype.propertyIsEnumerable": () =>
    function (k) {
      const key = toKey(k);
      return !isPrivateKey(this, key) && objectPropertyIsEnumerable(checkedObject(this), key);
    },
  "Object.prototype.isPrototypeOf": () =>
    function (o) {
      if (!isObject(o)) return false;
      const self = checkedObject(this);
      const feral = feralOf(self);
      for (let p = reflectGetPrototypeOf(o); p !== null; p = reflectGetPrototypeOf(p)) {
        if (p === self || p === feral) return true;
      }
      return false;
    },
  "Object.prototype.toLocaleString": () =>
    function () {
      return invoke(this, "toString");
    },
  "Object.prototype.__defineGetter__": () =>
    function (k, f) {
      defineAccessor(this, k, f, "get");
    },
  "Object.prototype.__defineSetter__": () =>
    function (k, f) {
      defineAccessor(this, k, f, "set");
    },
  "Object.prototype.__lookupGetter__": () =>
    function (k) {
      return lookupAccessor(this, k, "get");
    },
  "Object.prototype.__lookupSetter__": () =>
    function (k) {
      return lookupAccessor(this, k, "set");
    },
};

function defineAccessor(self: unknown, k: unknown, f: unknown, role: "get" | "set"): void {
  const o = checkedObject(self);
  if (typeof f !== "function")
    throwTypeError(`Object.prototype.__define${role === "get" ? "G" : "S"}etter__: Expecting function`);
  const descriptor = { __proto__: null, [role]: f, enumerable: true, configurable: true } as PropertyDescriptor;
  define(o, toKey(k), descriptor, false);
}

function lookupAccessor(self: unknown, k: unknown, role: "get" | "set"): unknown {
  const o = checkedObject(self);
  const key = publicKey(o, k);
  for (let p: object | null = o; p !== null; p = reflectGetPrototypeOf(p)) {
    const descriptor = ownDescriptor(p, key);
    if (descriptor !== undefined) return descriptor[role];
  }
  return undefined;
}

export const tamedObjectAccessors: Tamed = {
  "get Object.prototype.__proto__": () =>
    function () {
      return prototypeOf(checkedObject(this));
    },
  "set Object.prototype.__proto__": () =>
    function (p) {
      coercible(this, "Object.prototype.__proto__");
      if (isObject(this) && (p === null || isObject(p))) setPrototypeOrThrow(this, p);
    },
};
