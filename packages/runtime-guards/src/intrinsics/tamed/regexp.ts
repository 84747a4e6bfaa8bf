/**
 * `RegExp` and the generic methods of its prototype.
 *
 * SOUNDNESS 1.4 and 4.2. These algorithms write `lastIndex` of their receiver, of whatever kind it is, and `split` and
 * `matchAll` write it on what the receiver's species constructs. A regular expression without members of its own is
 * left to the engine. Any other receiver is refused if it is an instance that is no regular expression, and else seen
 * by the engine through a *view*, which checks what species gives and keeps functions from becoming text.
 */

import { throwTypeError } from "../../errors/deny.js";
import { assertDataTarget, isGuestProxy } from "../../guards/model.js";
import { toText } from "../../guards/coercion.js";
import {
  FeralProxy,
  FeralRegExp,
  FeralRegExpPrototype,
  FeralWeakMap,
  isObject,
  objectHasOwn,
  reflectApply,
  reflectConstruct,
  reflectDefineProperty,
  dataDescriptor,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  reflectOwnKeys,
  symbolMatch,
  symbolMatchAll,
  symbolReplace,
  symbolSearch,
  symbolSpecies,
  symbolSplit,
  weakMapGet,
  weakMapSet,
} from "../../primordials.js";
import { feralOf, isStandIn, tame } from "../registry.js";
import { carrier, replacementCarriers } from "../text.js";
import { assertFresh, guardedGet, guardedSet, type Method, type Tamed, type TamedConstructors } from "./shared.js";

const sourceGetter = reflectGetOwnPropertyDescriptor(FeralRegExpPrototype, "source")!.get as Function;

/** Whether an object has the internal slots of a regular expression. */
export function isGenuineRegExp(o: object): boolean {
  try {
    reflectApply(sourceGetter, o, []);
    return true;
  } catch {
    return false;
  }
}

/** Whether any regular expression got a member that a listing of names does not show, so that each is to be asked for all its keys. */
let areSomeHidden = false;

/** To be called before a member is defined on an object of a guest's: with `enumerable`, a listing of names shows it. */
export function noteDefinition(o: object, key: PropertyKey, enumerable: boolean | undefined): void {
  if (areSomeHidden || (enumerable === true && typeof key === "string") || key === "stack") return;
  areSomeHidden = !isGuestProxy(o) && objectHasOwn(o, "lastIndex") && isGenuineRegExp(o);
}

/** Whether no name of a member is listed, nor one that a host has put on a prototype. A loop makes no list: the question is asked before each match. */
function isBare(o: object): boolean {
  // eslint-disable-next-line sallyport/no-implicit-access -- a name, and nothing is read under it
  for (const _ in o) return false;
  return true;
}

/**
 * Whether the engine, in the methods of regular expressions, finds on a receiver its own members and no object of a guest's that it would turn into text
 * or construct with, and no accessor that could put one there while the engine reads `flags`: a proxy's handler has its say about all of that. An
 * ordinary object that looks so is the guest's own, and the engine's getters refuse it. Of symbols the callers ask for those that the engine asks for.
 */
const isPristine = (o: object): boolean =>
  !isGuestProxy(o) &&
  reflectGetPrototypeOf(o) === FeralRegExpPrototype &&
  objectHasOwn(o, "lastIndex") &&
  isBare(o) &&
  (!areSomeHidden || reflectOwnKeys(o).length === 1);

/**
 * Whether `text.match(pattern)` and its kin, which ask the pattern for `symbol`, may be left to the engine. `isAsked`: they also ask whether it is a regular
 * expression, by `Symbol.match`, and an accessor there could give it another `exec` in between.
 */
export function isEnginePattern(pattern: object, symbol: symbol, isAsked: boolean): boolean {
  return isPristine(pattern) && !objectHasOwn(pattern, symbol) && !(isAsked && objectHasOwn(pattern, symbolMatch));
}

/**
 * Whether `text[name](pattern)` may be left to the engine, for a text that is no object: the pattern is a text, or a regular expression without members of
 * its own. The methods are `PATTERN_METHODS` of `../../member-names.ts`.
 */
export function isPatternFor(name: string, pattern: unknown): boolean {
  if (typeof pattern === "string") return true;
  if (!isObject(pattern)) return false;
  switch (name) {
    case "match":
      return isEnginePattern(pattern, symbolMatch, false);
    case "replace":
      return isEnginePattern(pattern, symbolReplace, false);
    case "split":
      return isEnginePattern(pattern, symbolSplit, false);
    case "search":
      return isEnginePattern(pattern, symbolSearch, false);
    case "matchAll":
      return isEnginePattern(pattern, symbolMatchAll, true);
    case "replaceAll":
      return isEnginePattern(pattern, symbolReplace, true);
    default:
      return false;
  }
}

/** What a guest's `exec` gave, behind the view that the engine reads. */
const results = new FeralWeakMap<object, object>();

function resultView(result: object, carriesGroups: boolean): object {
  const view = new FeralProxy(result, {
    // @ts-expect-error see ./proxy.ts
    __proto__: null,
    get(o: object, k: PropertyKey) {
      const v = guardedGet(o, k, o);
      if (k !== "groups") return carrier(v);
      return carriesGroups && isObject(v) ? resultView(v, false) : v;
    },
  });
  weakMapSet(results, view, result);
  return view;
}

/** The constructor that species asks for, given the receiver itself and checked for whose object it gives. */
function checkedSpecies(receiver: object, C: unknown): unknown {
  if (typeof C !== "function") return C;
  const construct = function (_pattern: unknown, flags: unknown): object {
    const result = reflectConstruct(C, [receiver, flags]);
    assertFresh(result, C);
    return result;
  };
  return construct;
}

function viewOf(receiver: object, carriesGroups: boolean): object {
  const readConstructor = (): unknown => {
    // As the engine reads it: the class is not given to anybody.
    const C = tame(receiver.constructor);
    if (!isObject(C)) return C;
    const holder = { __proto__: null };
    const S = tame((C as { [symbolSpecies]?: unknown })[symbolSpecies]);
    reflectDefineProperty(holder, symbolSpecies, dataDescriptor(checkedSpecies(receiver, S), false, false, false));
    return holder;
  };
  const readExec = (): unknown => {
    const exec = guardedGet(receiver, "exec", receiver);
    if (typeof exec !== "function") return exec;
    return (text: string): unknown => {
      const result = reflectApply(exec, receiver, [text]);
      return isObject(result) ? resultView(result, carriesGroups) : result;
    };
  };
  return new FeralProxy(receiver, {
    // @ts-expect-error see ./proxy.ts
    __proto__: null,
    get(o: object, k: PropertyKey) {
      if (k === "constructor") return readConstructor();
      if (k === "exec") return readExec();
      const v = guardedGet(o, k, o);
      return k === "flags" ? carrier(v) : v;
    },
    set: (o: object, k: PropertyKey, v: unknown) => guardedSet(o, k, v, o, isGenuineRegExp(o)),
  });
}

/** A symbol-named method: the engine's own, on the receiver or on a view of it. */
const generic =
  (name: string) =>
  (feral: Function): Method =>
    function (...args) {
      if (!isObject(this)) throwTypeError(`RegExp.prototype.@@${name} called on incompatible receiver`);
      const self: object = this;
      const carriesGroups = typeof args[1] !== "function";
      // What the conversions run may give the expression members: they come before it is asked, in the order of the engine.
      if (isObject(args[0])) args[0] = toText(args[0]);
      if (name === "replace" && isObject(args[1]) && carriesGroups) args[1] = toText(args[1]);
      replacementCarriers(args);
      if (isPristine(self)) return reflectApply(feral, self, args);
      if (!isGenuineRegExp(self)) assertDataTarget(self);
      const result = reflectApply(feral, viewOf(self, carriesGroups), args);
      return (isObject(result) && weakMapGet(results, result)) || result;
    };

export const tamedRegExp: Tamed = {
  "RegExp.prototype.test": (feral) =>
    function (text) {
      return reflectApply(feral, this, [carrier(text)]);
    },
  "RegExp.prototype.toString": () =>
    function () {
      if (!isObject(this)) throwTypeError("RegExp.prototype.toString requires that 'this' be an Object");
      const self: object = (isStandIn(this) && feralOf(this)) || this;
      return `/${toText(guardedGet(self, "source", self))}/${toText(guardedGet(self, "flags", self))}`;
    },
  "RegExp.prototype.@@match": generic("match"),
  "RegExp.prototype.@@matchAll": generic("matchAll"),
  "RegExp.prototype.@@replace": generic("replace"),
  "RegExp.prototype.@@search": generic("search"),
  "RegExp.prototype.@@split": generic("split"),
};

/** IsRegExp of the specification. */
export function posesAsRegExp(o: object): boolean {
  const matcher = guardedGet(o, symbolMatch, o);
  return matcher === undefined ? isGenuineRegExp(o) : !!matcher;
}

export const tamedRegExpConstructors: TamedConstructors = {
  RegExp: () => (args, newTarget) => {
    // A regular expression, or an object that poses as one, is read member by member; anything else becomes text.
    const given = args[0];
    const flags = args[1];
    const pattern = isObject(given) && !posesAsRegExp(given) ? carrier(given) : given;
    return newTarget === undefined
      ? reflectApply(FeralRegExp, undefined, [pattern, carrier(flags)])
      : reflectConstruct(FeralRegExp, [pattern, carrier(flags)], newTarget);
  },
};
