/**
 * An error's `stack` without its frames.
 *
 * Invariants I2 and I9, SOUNDNESS 1.11. A stack shows the host's functions and paths. It is computed lazily, by the
 * host's `Error.prepareStackTrace` if there is one, which may give any host value; and in some engines it is an
 * accessor whose functions are shared by all errors. So before a guest can see, copy or move an own `stack` that the
 * engine made, it is replaced, in place, by `name: message`. What the guest wrote there itself stays.
 */

import { isGuestProxy } from "../guards/model.js";
import {
  accessorDescriptor,
  dataDescriptor,
  FeralErrorPrototype,
  FeralWeakMap,
  isObject,
  objectHasOwn,
  objectToString,
  reflectDefineProperty,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  regexpExec,
  stringSlice,
  symbolToStringTag,
  weakMapGet,
  weakMapHas,
  weakMapSet,
} from "../primordials.js";
import { headerOf, ownStack } from "./made-stacks.js";
import { nativeGetter, readUnmadeStack } from "./native-stack.js";

/** A frame as V8 (`    at f (file:1:2)`) and as SpiderMonkey and JavaScriptCore write it (`f@file:1:2`). */
const FRAME = /(?:^|\n)(?:\s+at [^\n]*|[^\n]*@[^\n]*:\d+(?::\d+)?)(?=\n|$)/;

/** A stack's text up to its first frame. */
export function withoutFrames(text: string): string {
  const frame = regexpExec(FRAME, text);
  return frame === null ? text : stringSlice(text, 0, frame.index);
}

const originals = new FeralWeakMap<object, string>();

/**
 * The text with frames that the engine gave an error, whether or not a guest has seen its `stack` without them; for the
 * host's reports only. Reading it may run what the engine runs to make it.
 */
export function rawStack(error: object): string | undefined {
  const original = weakMapGet(originals, error);
  if (original !== undefined || isGuestProxy(error)) return original;
  ownStack(error);
  const text = readUnmadeStack(error);
  return typeof text === "string" ? text : undefined;
}

/** Whether a guest was to see an error's stack, and saw it without its frames. */
export function isTamed(error: object): boolean {
  return weakMapHas(originals, error);
}

function inheritsFromError(o: object): boolean {
  for (let p = reflectGetPrototypeOf(o); p !== null; p = reflectGetPrototypeOf(p)) {
    if (p === FeralErrorPrototype) return true;
    if (isGuestProxy(p)) return false;
  }
  return false;
}

function isError(o: object): boolean {
  return objectToString(o) === "[object Error]" || inheritsFromError(o);
}

/** Whether an object, or one that it inherits from, says itself what it shows as, so that an error need not show as one. */
function hasTag(o: object): boolean {
  for (let p: object | null = o; p !== null; p = reflectGetPrototypeOf(p))
    if (isGuestProxy(p) || objectHasOwn(p, symbolToStringTag)) return true;
  return false;
}

/** `name: message`, from what can be read without running guest code. */
export function stackHeader(error: object): string {
  let name = "Error";
  let message = "";
  let hasName = false;
  let hasMessage = false;
  for (let p: object | null = error; p !== null && !isGuestProxy(p); p = reflectGetPrototypeOf(p)) {
    const ownName: unknown = reflectGetOwnPropertyDescriptor(p, "name")?.value;
    const ownMessage: unknown = reflectGetOwnPropertyDescriptor(p, "message")?.value;
    if (!hasName && typeof ownName === "string") {
      name = ownName;
      hasName = true;
    }
    if (!hasMessage && typeof ownMessage === "string") {
      message = ownMessage;
      hasMessage = true;
    }
  }
  return headerOf(name, message);
}

/** What a listing shows was put there by a guest: the engine's is not enumerable, and is a text without frames before it is defined anew. */
const isGuestsOwn = ({ enumerable, value }: PropertyDescriptor): boolean =>
  enumerable === true && value !== undefined && typeof value !== "string";

/** An own `stack` that is data of a guest's, and no text: what it is needs no closer look. Else undefined. */
export function guestsOwnStack(o: object): unknown {
  if (isGuestProxy(o)) return undefined;
  const descriptor = ownStack(o);
  return descriptor !== undefined && isGuestsOwn(descriptor) ? descriptor.value : undefined;
}

/** Replaces an own `stack` of the engine's making by a text without frames. */
export function tameOwnStack(o: object): void {
  if (isGuestProxy(o)) return;
  const descriptor = ownStack(o);
  if (descriptor === undefined || isGuestsOwn(descriptor) || (descriptor.enumerable === true && !isError(o))) return;
  let original: unknown;
  if (objectHasOwn(descriptor, "value")) {
    original = descriptor.value;
  } else {
    if (nativeGetter === undefined || descriptor.get !== nativeGetter) return;
    original = (o as { stack?: unknown }).stack;
  }
  let text: string;
  if (typeof original === "string") {
    text = withoutFrames(original);
    if (text === original && objectHasOwn(descriptor, "value")) return;
    if (!weakMapHas(originals, o)) weakMapSet(originals, o, original);
  } else if (!objectHasOwn(descriptor, "value") || (isObject(original) && (isError(o) || hasTag(o)))) {
    text = stackHeader(o);
  } else {
    return;
  }
  replaceStack(o, text, true, descriptor.enumerable === true);
}

/**
 * V8 keeps what it has made where it was, and so in the place of what was defined meanwhile by code of the guest's that it ran for that, unless another property stands there: an accessor for a moment. The
 * place among the members stays.
 */
function replaceStack(o: object, value: unknown, isWritable: boolean, isEnumerable: boolean): void {
  reflectDefineProperty(o, "stack", accessorDescriptor(undefined, undefined, isEnumerable, true));
  reflectDefineProperty(o, "stack", dataDescriptor(value, isWritable, isEnumerable, true));
}

/** {@link tameOwnStack} of what is about to be closed, or to be told no more for an error: the engine puts nothing there from now on. */
export function settleOwnStack(o: object): void {
  if (isGuestProxy(o) || !objectHasOwn(o, "stack")) return;
  tameOwnStack(o);
  if (nativeGetter !== undefined || !(isError(o) || hasTag(o))) return;
  const own = reflectGetOwnPropertyDescriptor(o, "stack");
  if (own?.configurable !== true || !objectHasOwn(own, "value")) return;
  replaceStack(o, own.value, own.writable === true, own.enumerable === true);
}

/**
 * {@link tameOwnStack} for whatever object on the chain has the property that `o.stack` would read. To make the text the engine asks the error for its name and message, by the guest's code if they are
 * accessors, which may change the chain. It does so once: what is found twice has its text.
 */
export function tameStack(o: object): void {
  let found: object | undefined;
  for (let p: object | null = o; p !== null && !isGuestProxy(p);) {
    if (!objectHasOwn(p, "stack")) {
      p = reflectGetPrototypeOf(p);
      continue;
    }
    tameOwnStack(p);
    if (p === found) return;
    found = p;
    p = o;
  }
}
