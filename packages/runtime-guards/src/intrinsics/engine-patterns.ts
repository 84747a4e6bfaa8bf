/**
 * Which regular expressions the engine's methods may be given as they are.
 *
 * Rules R1 and R6, SOUNDNESS 1.4. `text.match(pattern)` and its kin call `exec` of the pattern, make a text of its `flags`, and construct by its `constructor`: of a
 * pattern that a guest gave such members, the engine would make texts of functions and dates. What is asked here is asked before each match, so that it has to be a
 * comparison of hidden classes: that a pattern is no ordinary object and no proxy, that it inherits from the engine's prototype, and that the members which an
 * *assignment* can give it are the engine's. `flags` and its parts are accessors there without a setter, so that they are given only by what defines members past them;
 * and accessors come by definitions only. Those are noted when they happen, which is hardly ever.
 */

import { isGuestProxy } from "../guards/model.js";
import { MARK } from "../guards/private-names.js";
import {
  FeralRegExp,
  FeralRegExpPrototype,
  isObject,
  objectHasOwn,
  reflectApply,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  reflectOwnKeys,
  symbolMatch,
  symbolMatchAll,
  symbolReplace,
  symbolSearch,
  symbolSplit,
} from "../primordials.js";

type Members = Record<PropertyKey, unknown>;

const atLoad = (key: PropertyKey): PropertyDescriptor => reflectGetOwnPropertyDescriptor(FeralRegExpPrototype, key)!;

const stickyGetter = atLoad("sticky").get!;
const exec: unknown = atLoad("exec").value;
const match: unknown = atLoad(symbolMatch).value;
const matchAll: unknown = atLoad(symbolMatchAll).value;
const replace: unknown = atLoad(symbolReplace).value;
const search: unknown = atLoad(symbolSearch).value;
const split: unknown = atLoad(symbolSplit).value;

/** Whether an object has the internal slots of a regular expression: no proxy has, and nothing of a guest's is asked. */
export function isGenuineRegExp(o: object): boolean {
  try {
    return reflectApply(stickyGetter, o, []) !== undefined;
  } catch {
    return false;
  }
}

/** Whether any regular expression may have got a member past the accessors of its prototype, or an accessor: then each is asked for all its keys. */
let areSomeAltered = false;

/** To be called where an object of a guest's may get members that are not assigned, or be taken from the accessors that it inherits. */
export function noteAltered(o: object): void {
  if (!areSomeAltered) areSomeAltered = !isGuestProxy(o) && objectHasOwn(o, "lastIndex") && isGenuineRegExp(o);
}

/** To be called before a member is defined on an object of a guest's. `isOrdinary`: as an enumerable value, as an assignment would. */
export function noteDefinition(o: object, key: PropertyKey, isOrdinary: boolean): void {
  if (areSomeAltered || (isOrdinary && typeof key === "string" && key !== "flags") || key === "stack") return;
  noteAltered(o);
}

/**
 * Whether the engine, in the methods of regular expressions, finds on a receiver its own members and no object of a guest's that it would turn into text
 * or construct with, and no accessor that could put one there while the engine reads `flags`. Of symbols the callers ask for those that the engine asks for.
 */
export function isPristine(o: object): boolean {
  return (
    isGenuineRegExp(o) &&
    // What the engine knows after a read it does not ask again.
    (o as Members)[MARK] === undefined &&
    reflectGetPrototypeOf(o) === FeralRegExpPrototype &&
    (areSomeAltered
      ? reflectOwnKeys(o).length === 1
      : (o as Members)["exec"] === exec && (o as Members)["constructor"] === FeralRegExp)
  );
}

/**
 * Whether `text[name](pattern)` may be left to the engine, for a text that is no object: the pattern is a text, or a regular expression whose members are the
 * engine's. The methods are `PATTERN_METHODS` of `../member-names.ts`. Two of them ask first whether it is a regular expression, by `Symbol.match`.
 */
export function isPatternFor(name: string, pattern: unknown): boolean {
  if (typeof pattern === "string") return true;
  if (!isObject(pattern) || !isPristine(pattern)) return false;
  const o = pattern as Members;
  switch (name) {
    case "match":
      return o[symbolMatch] === match;
    case "replace":
      return o[symbolReplace] === replace;
    case "split":
      return o[symbolSplit] === split;
    case "search":
      return o[symbolSearch] === search;
    case "matchAll":
      return o[symbolMatchAll] === matchAll && o[symbolMatch] === match;
    case "replaceAll":
      return o[symbolReplace] === replace && o[symbolMatch] === match;
    default:
      return false;
  }
}
