/**
 * `RegExp` and the generic methods of its prototype.
 *
 * SOUNDNESS 1.4 and 4.2. These algorithms write `lastIndex` of their receiver, of whatever kind it is, and `split` and
 * `matchAll` write it on what the receiver's species constructs. A regular expression without members of its own is
 * left to the engine. Any other receiver is refused if it is an instance that is no regular expression, and else seen
 * by the engine through a *view*, which checks what species gives and keeps functions from becoming text.
 */

import { deny, throwTypeError } from "../../errors/deny.js";
import { assertDataTarget } from "../../guards/model.js";
import { toText } from "../../guards/coercion.js";
import {
  arrayForEach,
  FeralProxy,
  FeralRegExp,
  FeralRegExpExec,
  FeralWeakMap,
  isObject,
  objectFreeze,
  reflectApply,
  reflectConstruct,
  reflectDefineProperty,
  dataDescriptor,
  stringSplit,
  symbolMatch,
  symbolSpecies,
  weakMapGet,
  weakMapSet,
} from "../../primordials.js";
import { isGenuineRegExp, isPristine } from "../engine-patterns.js";
import { feralOf, isStandIn, tame } from "../registry.js";
import { carrier, replacementCarriers } from "../text.js";
import { assertFresh, guardedGet, guardedSet, type Method, type Tamed, type TamedConstructors } from "./shared.js";

/** What a guest's `exec` gave, behind the view that the engine reads. */
const results = new FeralWeakMap<object, object>();

/** The target of all views: for a member of a target that cannot change the engine insists on its value, and quotes it (E0915). */
const NOTHING = objectFreeze({ __proto__: null });

function resultView(result: object, carriesGroups: boolean): object {
  const view = new FeralProxy(NOTHING, {
    // @ts-expect-error see ./proxy.ts
    __proto__: null,
    get(_: object, k: PropertyKey) {
      const v = guardedGet(result, k, result);
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
    if (C !== undefined && !isObject(C)) return C;
    const holder = { __proto__: null };
    const given = C === undefined ? undefined : tame((C as { [symbolSpecies]?: unknown })[symbolSpecies]);
    // Where nothing is asked for, the engine would make a regular expression of the view.
    const S = given ?? tame(FeralRegExp);
    reflectDefineProperty(holder, symbolSpecies, dataDescriptor(checkedSpecies(receiver, S), false, false, false));
    return holder;
  };
  const readExec = (): unknown => {
    const given = guardedGet(receiver, "exec", receiver);
    // What is no function is passed over, where there is a regular expression to match by itself.
    const exec = typeof given === "function" || !isGenuineRegExp(receiver) ? given : FeralRegExpExec;
    if (typeof exec !== "function") return exec;
    return (text: string): unknown => {
      const result = reflectApply(exec, receiver, [text]);
      return isObject(result) ? resultView(result, carriesGroups) : result;
    };
  };
  return new FeralProxy(NOTHING, {
    // @ts-expect-error see ./proxy.ts
    __proto__: null,
    get(_: object, k: PropertyKey) {
      if (k === "constructor") return readConstructor();
      if (k === "exec") return readExec();
      const v = guardedGet(receiver, k, receiver);
      return k === "flags" || k === "source" ? carrier(v) : v;
    },
    set: (_: object, k: PropertyKey, v: unknown) => guardedSet(receiver, k, v, receiver, isGenuineRegExp(receiver)),
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

const LEGACY_STATICS = "input $_ lastMatch $& lastParen $+ leftContext $` rightContext $' $1 $2 $3 $4 $5 $6 $7 $8 $9";

/** What the last match was, of whoever's in the realm (I7): the classes have the members, and nobody reads or writes them. */
export const tamedRegExpAccessors: Tamed = makeLegacyStatics();

function makeLegacyStatics(): Tamed {
  const table = { __proto__: null } as unknown as Record<string, Tamed[string]>;
  arrayForEach(stringSplit(LEGACY_STATICS, " "), (name) => {
    const refusal: Tamed[string] = () => () =>
      deny(
        "authority",
        "authority/regexp-statics",
        `RegExp.${name} is not available: it tells of the last match in the whole realm. Keep what exec(), match() or matchAll() gives`,
      );
    table[`get RegExp.${name}`] = refusal;
    table[`set RegExp.${name}`] = refusal;
  });
  return table;
}

/** IsRegExp of the specification. */
export function posesAsRegExp(o: object): boolean {
  const matcher = guardedGet(o, symbolMatch, o);
  return matcher === undefined ? isGenuineRegExp(o) : !!matcher;
}

/** What the native makes a text of. Where an object only poses as a regular expression, these are its `source` and `flags`, as the guest reads them. */
function describedBy(given: unknown, flags: unknown, poses: boolean): unknown[] {
  if (isObject(given) && isGenuineRegExp(given)) return [given, carrier(flags)];
  if (!poses || !isObject(given)) return [carrier(given), carrier(flags)];
  const source = guardedGet(given, "source", given);
  return [carrier(source), carrier(flags === undefined ? guardedGet(given, "flags", given) : flags)];
}

export const tamedRegExpConstructors: TamedConstructors = {
  RegExp: () => (args, newTarget) => {
    const given = args[0];
    const flags = args[1];
    const poses = isObject(given) && posesAsRegExp(given);
    if (newTarget !== undefined) return reflectConstruct(FeralRegExp, describedBy(given, flags, poses), newTarget);
    if (poses && flags === undefined) {
      const C = tame(given.constructor);
      if (isObject(C) && (C === FeralRegExp || feralOf(C) === FeralRegExp)) return given;
    }
    return reflectApply(FeralRegExp, undefined, describedBy(given, flags, poses));
  },
};
