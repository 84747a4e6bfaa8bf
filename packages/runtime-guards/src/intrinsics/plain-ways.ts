/**
 * Shorter ways to what stand-ins of functions do, for artifacts of compat that leave guards out and only call them.
 *
 * In a domain of such artifacts no object has a private name and none is a strict object (`abi/mixed-profiles`), so that what a stand-in asks about those, it
 * asks in vain. What is left are the special names (I2), and that no object becomes a text natively (R6). What is made here is never a value of a
 * guest's (I1): it is only called, without a receiver.
 */

/* eslint-disable prefer-rest-params -- an array for each call costs more than the call */

import { hideSources } from "./messages.js";
import { nativeBehind } from "./facades.js";
import { capturedObject } from "./capture.js";
import { isPlainKey } from "./plain-keys.js";
import { feralOf, feralPrototype, standInOf, tame } from "./registry.js";
import { defineByEngine, isPlainDescriptor } from "./tamed/object.js";
import { toText } from "../guards/coercion.js";
import { isGuestProxy } from "../guards/model.js";
import { BEHIND } from "../guards/private-names.js";
import { isObject, objectAssign, objectHasOwn, objectKeys, reflectApply, reflectConstruct } from "../primordials.js";

type Native = (...args: unknown[]) => unknown;
type Way = (feral: Native, standIn: Native) => Native;

const itself: Way = (feral) => feral;

/** A constructor of errors, whose message becomes a text. What it makes is an error with or without `new`. */
const ofMessage: Way = (feral, standIn) =>
  function (message, options) {
    return arguments.length > 2 || isObject(message)
      ? reflectConstruct(standIn, arguments)
      : reflectConstruct(feral, [message, options]);
  };

/** What makes a text of its argument. */
const ofText: Way = (feral, standIn) =>
  function (v) {
    if (new.target !== undefined) return reflectConstruct(standIn, arguments);
    return arguments.length !== 1 || isObject(v) ? reflectApply(standIn, undefined, arguments) : feral(v);
  };

const ofAnything: Way = (feral, standIn) =>
  function (v) {
    if (new.target !== undefined) return reflectConstruct(standIn, arguments);
    return isObject(v) ? toText(v) : reflectApply(feral, undefined, arguments);
  };

const ways: Readonly<Record<string, Way>> = {
  // The engine's own lists of what is enumerable: the values of a guest's members are the guest's.
  "Object.entries": itself,
  "Object.keys": itself,
  "Object.values": itself,

  "Object.defineProperty": (_, standIn) => (o, key, descriptor) => {
    if (!isObject(o) || !isPlainKey(key) || !isPlainDescriptor(descriptor)) return standIn(o, key, descriptor);
    try {
      return defineByEngine(o, key, descriptor);
    } catch (error) {
      hideSources(error, [o]);
      throw error;
    }
  },
  "Object.getPrototypeOf": (feral, standIn) => (o) => (isObject(o) && !isGuestProxy(o) ? tame(feral(o)) : standIn(o)),

  "Object.create": (feral, standIn) => (prototype, properties) =>
    properties === undefined && (prototype === null || isObject(prototype))
      ? feral(feralPrototype(prototype))
      : standIn(prototype, properties),

  "Object.hasOwn": (feral, standIn) => (o, k) => (isObject(k) ? standIn(o, k) : feral(o, k)),

  "Object.assign": (_, standIn) =>
    function (to, from, next) {
      const hasNext = arguments.length === 3;
      if (arguments.length !== 2 && !hasNext) return reflectApply(standIn, undefined, arguments);
      if (!isObject(to) || isGuestProxy(to) || !isPlainSource(from)) return reflectApply(standIn, undefined, arguments);
      try {
        objectAssign(to, from);
        // What the first source runs may change the second.
        return hasNext ? (isPlainSource(next) ? objectAssign(to, next) : standIn(to, next)) : to;
      } catch (error) {
        hideSources(error, [to]);
        throw error;
      }
    },

  Error: ofMessage,
  EvalError: ofMessage,
  RangeError: ofMessage,
  ReferenceError: ofMessage,
  SyntaxError: ofMessage,
  TypeError: ofMessage,
  URIError: ofMessage,

  RegExp: (feral, standIn) =>
    function (pattern, flags) {
      if (!isObject(pattern) && !isObject(flags)) return reflectConstruct(feral, [pattern, flags]);
      return new.target === undefined
        ? reflectApply(standIn, undefined, arguments)
        : reflectConstruct(standIn, arguments);
    },

  String: ofAnything,
  decodeURI: ofText,
  decodeURIComponent: ofText,
  encodeURI: ofText,
  encodeURIComponent: ofText,
};

/** Whether the engine copies the members of an object under names that mean nothing to it. The listing runs no code: the object is no proxy. */
function isPlainSource(from: unknown): from is object {
  if (!isObject(from) || isGuestProxy(from) || (from as { [BEHIND]?: unknown })[BEHIND] !== undefined) return false;
  const keys = objectKeys(from);
  for (let i = 0; i < keys.length; i++) if (!isPlainKey(keys[i])) return false;
  return true;
}

/** {@link nativeBehind}, or a shorter way, for such an artifact. Never to be given to a guest (I1). */
export function plainWayOf(v: unknown): unknown {
  const feral = isObject(v) ? feralOf(v) : undefined;
  const captured = feral === undefined ? undefined : capturedObject(feral);
  // A variant of one domain is something else.
  if (captured === undefined || standInOf(feral!) !== v || !objectHasOwn(ways, captured.path)) return nativeBehind(v);
  return ways[captured.path]!(feral as Native, v as Native);
}
