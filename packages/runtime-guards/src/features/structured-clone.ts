/**
 * `structured-clone`: `structuredClone` over the guest's values.
 *
 * Invariants I1, I4 and I9. The algorithm of HTML §2.7, written out: the platform's own would throw a class of the host's, keep the
 * host's frames in the `stack` of an error, and look past nothing that is private here. Getters run as guest code, private names are not
 * copied, and what is copied is the guest's own.
 */

import {
  arrayBufferIsView,
  arrayBufferSlice,
  arrayForEach,
  arrayIncludes,
  arrayIsArray,
  arrayPush,
  bigintOf,
  dataDescriptor,
  dateGetTime,
  FERAL_GLOBAL,
  FeralArrayBuffer,
  FeralDataView,
  FeralDate,
  FeralErrorPrototype,
  FeralMap,
  FeralObjectPrototype,
  FeralPromisePrototype,
  FeralRegExp,
  FeralRegExpPrototype,
  FeralSet,
  FeralWeakMap,
  FeralWeakSet,
  isObject,
  mapForEach,
  mapGet,
  mapSet,
  objectCreate,
  objectGetPrototypeOf,
  objectKeys,
  objectToString,
  reflectApply,
  reflectConstruct,
  reflectDefineProperty,
  reflectGet,
  reflectGetOwnPropertyDescriptor,
  regexpFlags,
  regexpSource,
  setAdd,
  setForEach,
  toObject,
  typedArrayBuffer,
  typedArrayByteLength,
  typedArrayByteOffset,
  typedArrayConstructors,
  typedArrayTag,
} from "../primordials.js";
import { throwTypeError } from "../errors/deny.js";
import { inheritsFrom, isCallable, isGuestProxy, isPrivateKey } from "../guards/model.js";
import { value } from "../guards/values.js";
import { feralOf } from "../intrinsics/index.js";
import { rebuildError } from "../membrane/errors.js";
import type { Feature } from "./feature.js";
import { makeFeature } from "./install.js";
import { makeNamedError } from "./guest-objects.js";
import { readOptions } from "./options.js";

export function structuredCloneFeature(options: object): Feature {
  readOptions<object>("structured-clone", options, {});
  return makeFeature("structured-clone", (context) => {
    context.defineGlobal(
      "structuredClone",
      context.guestFunction("structuredClone", 1, (v, settings) => {
        const copies = new FeralMap<object, object>();
        arrayForEach(transferListOf(settings), (buffer) => mapSet(copies, buffer, transfer(buffer)));
        return clone(v, copies);
      }),
    );
  });
}

type Copies = Map<object, object>;

function refuse(what: string): never {
  throw makeNamedError("DataCloneError", `structuredClone: ${what} cannot be cloned`);
}

// -------------------------------------------------------------------------------------------------------- transfers

const { structuredClone: platformClone } = FERAL_GLOBAL as { structuredClone?: Function };

/** Only buffers: the guest has nothing else that could be transferred. */
function transferListOf(settings: unknown): object[] {
  const list: object[] = [];
  if (!isObject(settings)) return list;
  const given = reflectGet(settings, "transfer");
  if (given === undefined) return list;
  if (!arrayIsArray(given)) throwTypeError("structuredClone: `transfer` must be an array");
  for (let i = 0; i < given.length; i++) {
    const item: unknown = given[i];
    if (!isObject(item) || !isBuffer(item)) refuse("what is transferred and is no ArrayBuffer");
    if (arrayIncludes(list, item)) refuse("an ArrayBuffer that is transferred twice");
    arrayPush(list, item);
  }
  return list;
}

function transfer(buffer: object): object {
  if (platformClone === undefined) return arrayBufferSlice(buffer as ArrayBuffer, 0);
  const transferred = objectCreate(null) as Record<string, unknown>;
  transferred["transfer"] = [buffer];
  try {
    return reflectApply(platformClone, undefined, [buffer, transferred]) as object;
  } catch {
    refuse("an ArrayBuffer that is detached");
  }
}

function isBuffer(o: object): boolean {
  try {
    arrayBufferSlice(o as ArrayBuffer, 0);
    return true;
  } catch {
    return false;
  }
}

// ----------------------------------------------------------------------------------------------------------- copies

function clone(v: unknown, copies: Copies): unknown {
  if (typeof v === "symbol") refuse("a symbol");
  if (!isObject(v)) return v;
  const known = mapGet(copies, v);
  if (known !== undefined) return known;
  if (isCallable(v)) refuse("a function");
  // As the platform has it; and no facade gives its members away as a copy of them.
  if (isGuestProxy(v)) refuse("a proxy");
  if (feralOf(v) !== undefined) refuse("an intrinsic");
  return cloneSlots(v, copies) ?? cloneMembers(v, copies);
}

function remember<T extends object>(v: object, copy: T, copies: Copies): T {
  mapSet(copies, v, copy);
  return copy;
}

/** Objects whose content is in internal slots; `undefined` for others, and for what only claims to be one. */
function cloneSlots(v: object, copies: Copies): object | undefined {
  const tag = typedArrayTag(v);
  if (tag !== undefined) return cloneTypedArray(v, tag, copies);
  if (inheritsFrom(v, FeralErrorPrototype) && objectToString(v) === "[object Error]") return cloneError(v, copies);
  if (inheritsFrom(v, FeralDate.prototype)) {
    const time = slot(() => dateGetTime(v));
    return time === undefined ? undefined : remember(v, new FeralDate(time), copies);
  }
  if (inheritsFrom(v, FeralRegExpPrototype)) {
    const source = slot(() => regexpSource(v));
    return source === undefined ? undefined : remember(v, new FeralRegExp(source, regexpFlags(v)), copies);
  }
  if (inheritsFrom(v, FeralMap.prototype)) return cloneMap(v as Map<unknown, unknown>, copies);
  if (inheritsFrom(v, FeralSet.prototype)) return cloneSet(v as Set<unknown>, copies);
  if (inheritsFrom(v, FeralArrayBuffer.prototype) && isBuffer(v)) {
    return remember(v, arrayBufferSlice(v as ArrayBuffer, 0), copies);
  }
  if (arrayBufferIsView(v)) return cloneDataView(v, copies);
  for (let i = 0; i < UNCLONEABLE.length; i++) {
    if (inheritsFrom(v, UNCLONEABLE[i]!)) refuse("an object of this kind");
  }
  return cloneBoxed(v, copies);
}

/** What they hold cannot be listed; and memory that is shared would not be copied. */
const UNCLONEABLE: object[] = [FeralPromisePrototype, FeralWeakMap.prototype, FeralWeakSet.prototype];
const { SharedArrayBuffer } = FERAL_GLOBAL;
if (isObject(SharedArrayBuffer)) arrayPush(UNCLONEABLE, reflectGet(SharedArrayBuffer, "prototype") as object);

const viewGetter = (name: string): ((v: object) => unknown) => {
  const { get } = reflectGetOwnPropertyDescriptor(FeralDataView.prototype, name)!;
  return (v) => reflectApply(get!, v, []);
};
const viewBuffer = viewGetter("buffer");
const viewByteOffset = viewGetter("byteOffset");
const viewByteLength = viewGetter("byteLength");

function cloneDataView(v: object, copies: Copies): object {
  const buffer = clone(viewBuffer(v), copies);
  return remember(v, reflectConstruct(FeralDataView, [buffer, viewByteOffset(v), viewByteLength(v)]), copies);
}

function slot<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function cloneTypedArray(v: object, tag: string, copies: Copies): object {
  const buffer = clone(typedArrayBuffer(v), copies) as ArrayBuffer;
  const C = mapGet(typedArrayConstructors, tag) as unknown as Function | undefined;
  if (C === undefined) refuse("an array of this kind");
  const size = reflectGet(C, "BYTES_PER_ELEMENT") as number;
  return remember(v, reflectConstruct(C, [buffer, typedArrayByteOffset(v), typedArrayByteLength(v) / size]), copies);
}

function cloneMap(v: Map<unknown, unknown>, copies: Copies): object | undefined {
  const entries: unknown[][] = [];
  if (slot(() => (mapForEach(v, (item, key) => void arrayPush(entries, [key, item])), true)) === undefined)
    return undefined;
  const copy = remember(v, new FeralMap<unknown, unknown>(), copies);
  arrayForEach(entries, (entry) => mapSet(copy, clone(entry[0], copies), clone(entry[1], copies)));
  return copy;
}

function cloneSet(v: Set<unknown>, copies: Copies): object | undefined {
  const items: unknown[] = [];
  if (slot(() => (setForEach(v, (item) => void arrayPush(items, item)), true)) === undefined) return undefined;
  const copy = remember(v, new FeralSet<unknown>(), copies);
  arrayForEach(items, (item) => setAdd(copy, clone(item, copies)));
  return copy;
}

/** `Object(1)` and its like. */
function cloneBoxed(v: object, copies: Copies): object | undefined {
  for (let i = 0; i < boxes.length; i++) {
    const primitive = slot(() => reflectApply(boxes[i]!, v, []));
    if (primitive === undefined) continue;
    if (typeof primitive === "symbol") refuse("a symbol");
    return remember(v, toObject(primitive), copies);
  }
  return undefined;
}

const valueOf = (prototype: object): Function => reflectGet(prototype, "valueOf") as Function;
const boxes: readonly Function[] = [
  valueOf(objectGetPrototypeOf(toObject(0)) as object),
  valueOf(objectGetPrototypeOf(toObject("")) as object),
  valueOf(objectGetPrototypeOf(toObject(true)) as object),
  valueOf(objectGetPrototypeOf(toObject(bigintOf(0))) as object),
];

function cloneError(v: object, copies: Copies): object {
  const read = (o: object, k: string): unknown => value(o, reflectGet(o, k));
  return rebuildError(
    v,
    read,
    (part) => clone(part, copies),
    (copy) => void remember(v, copy, copies),
    (task) => task(),
  );
}

function cloneMembers(v: object, copies: Copies): object {
  const copy = remember(v, arrayIsArray(v) ? [] : (objectCreate(FeralObjectPrototype) as object), copies);
  if (arrayIsArray(v)) (copy as unknown[]).length = v.length;
  arrayForEach(objectKeys(v), (key) => {
    if (isPrivateKey(v, key)) return;
    const own = reflectGetOwnPropertyDescriptor(v, key);
    // A getter that ran before may have removed it.
    if (own === undefined) return;
    const member = value(v, reflectGet(v, key));
    reflectDefineProperty(copy, key, dataDescriptor(clone(member, copies), true, true, true));
  });
  return copy;
}
