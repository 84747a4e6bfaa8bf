/**
 * Functions of the language in a form of their own for code that calls them as constants (`$s_native`): what their stand-ins do for what is ordinary, without a list of
 * arguments, so that the engine can inline them. Whatever is not ordinary is left to the stand-in. Strict objects may be about: `./plain-ways.ts` is for code beside which
 * there are none.
 *
 * Invariants I1 and I4: none of them has state, none is ever a value of a guest's, and each asks what its stand-in asks: that there is nothing to hide (a strict object has
 * private names), that no reviver and no list of names has a say, and that a message of the engine's shows no source.
 */

import { isStrictObject } from "../guards/model.js";
import { PROXY } from "../guards/private-names.js";
import {
  arrayFrom,
  arrayIsArray,
  FeralObjectPrototype,
  FeralWeakMap,
  isObject,
  jsonParse,
  jsonStringify,
  objectAssign,
  objectEntries,
  objectGetPrototypeOf,
  objectHasOwn,
  objectKeys,
  objectValues,
  weakMapGet,
  weakMapSet,
} from "../primordials.js";
import type { CapturedObject } from "./capture.js";
import { hideSources } from "./messages.js";
import { isPatchedAnywhere } from "./patches.js";

type Asked = Record<symbol, unknown>;
type Call = (...args: unknown[]) => unknown;

const isOrdinary = (o: unknown): o is object => isObject(o) && !isStrictObject(o);

/** No proxy, and with none on its chain. */
const isOwn = (o: object): boolean => (o as Asked)[PROXY] === undefined && isOrdinary(o);

/** An object whose members mean nothing to the engine, but for `__proto__`, which it inherits. */
const isRecord = (o: unknown): o is object =>
  typeof o === "object" && o !== null && isOwn(o) && objectGetPrototypeOf(o) === FeralObjectPrototype;

/** What the engine may copy into a record: it names nobody's prototype, and has no frames of a stack to show. */
const isCopied = (o: unknown): boolean =>
  o === undefined || (isObject(o) && isOwn(o) && !objectHasOwn(o, "__proto__") && !objectHasOwn(o, "stack"));

const makers: Readonly<Record<string, (standIn: Call) => Function>> = {
  "Object.assign":
    (standIn) =>
    (to: unknown, a: unknown, b: unknown, ...others: unknown[]): unknown => {
      if (isPatchedAnywhere() || others.length > 0 || !isRecord(to) || !isCopied(a))
        return standIn(to, a, b, ...others);
      try {
        objectAssign(to, a);
        // What an accessor of the first source runs may change the second, and what both are copied into.
        return b === undefined ? to : isRecord(to) && isCopied(b) ? objectAssign(to, b) : standIn(to, b);
      } catch (error) {
        hideSources(error, [to]);
        throw error;
      }
    },
  "Object.keys": (standIn) => (o: unknown) => {
    if (!isOrdinary(o)) return standIn(o);
    try {
      return objectKeys(o);
    } catch (error) {
      hideSources(error, [o]);
      throw error;
    }
  },
  "Object.values": (standIn) => (o: unknown) => {
    if (!isOrdinary(o)) return standIn(o);
    try {
      return objectValues(o);
    } catch (error) {
      hideSources(error, [o]);
      throw error;
    }
  },
  "Object.entries": (standIn) => (o: unknown) => {
    if (!isOrdinary(o)) return standIn(o);
    try {
      return objectEntries(o);
    } catch (error) {
      hideSources(error, [o]);
      throw error;
    }
  },
  "Object.hasOwn": (standIn) => (o: unknown, k: unknown) => {
    if (!isOrdinary(o) || typeof k !== "string") return standIn(o, k);
    try {
      return objectHasOwn(o, k);
    } catch (error) {
      hideSources(error, [o]);
      throw error;
    }
  },
  "Array.from": (standIn) => (items: unknown, map: unknown, thisArg: unknown) => {
    if (!isObject(items) || (map !== undefined && typeof map !== "function")) return standIn(items, map, thisArg);
    try {
      return map === undefined ? arrayFrom(items) : arrayFrom(items, map, thisArg);
    } catch (error) {
      hideSources(error, [items, map]);
      throw error;
    }
  },
  "JSON.parse": (standIn) => (text: unknown, reviver: unknown) =>
    typeof text === "string" && typeof reviver !== "function" ? jsonParse(text) : standIn(text, reviver),
  "JSON.stringify": (standIn) => (v: unknown, replacer: unknown, space: unknown) => {
    if (arrayIsArray(replacer)) return standIn(v, replacer, space);
    try {
      return jsonStringify(v, replacer as undefined, space as undefined);
    } catch (error) {
      hideSources(error, [v, replacer, space]);
      throw error;
    }
  },
};

const made = new FeralWeakMap<object, Function>();

/** The direct form of a function of the language, where it has one. Never to be given to a guest. */
export function directForm({ object, path }: CapturedObject, standIn: Function): Function | undefined {
  const known = weakMapGet(made, object);
  if (known !== undefined) return known;
  if (!objectHasOwn(makers, path)) return undefined;
  const form = makers[path]!(standIn as Call);
  weakMapSet(made, object, form);
  return form;
}
