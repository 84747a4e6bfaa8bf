/**
 * `String`, `Symbol` and `BigInt` as functions, `String.raw`, and the methods of strings that call a method of their
 * argument or know the locale.
 *
 * R1: none of them shows a function's text. SOUNDNESS 1.4: `split` and `matchAll` construct by species. R6: order and
 * case by locale are replaced by order of code units, after normalisation, and by case without a locale.
 */

import { throwTypeError } from "../../errors/deny.js";
import { toText } from "../../guards/coercion.js";
import {
  isObject,
  reflectApply,
  reflectConstruct,
  stringIncludes,
  stringOf,
  stringToLowerCase,
  stringToUpperCase,
  symbolMatch,
  symbolMatchAll,
  symbolReplace,
  symbolSearch,
  symbolSplit,
  toObject,
} from "../../primordials.js";
import { feralAt } from "../capture.js";
import { isPatternFor } from "../engine-patterns.js";
import { tame } from "../registry.js";
import { carrier, carriers, invoke, replacementCarriers, replacer } from "../text.js";
import { posesAsRegExp } from "./regexp.js";
import { coercible, guardedGet, toLength, type Method, type Tamed, type TamedConstructors } from "./shared.js";

const converting =
  (feral: Function) =>
  (args: unknown[], newTarget: Function | undefined): unknown =>
    newTarget === undefined
      ? reflectApply(feral, undefined, carriers(args))
      : reflectConstruct(feral, carriers(args), newTarget);

export const tamedStringConstructors: TamedConstructors = {
  String: converting,
  Symbol: converting,
  BigInt: converting,
};

/** A method that refuses regular expressions, and then compares texts. */
const textSearch =
  (name: string) =>
  (feral: Function): Method =>
    function (search, position) {
      coercible(this, `String.prototype.${name}`);
      const text = toText(this);
      if (isObject(search) && posesAsRegExp(search)) {
        throwTypeError(`First argument to String.prototype.${name} must not be a regular expression`);
      }
      return reflectApply(feral, text, [carrier(search), carrier(position)]);
    };

/** A method that is the pattern's, if it has one: `text.split(pattern)` is `pattern[Symbol.split](text)`. */
const byPattern =
  (name: string, symbol: symbol, needsGlobal: boolean) =>
  (feral: Function): Method => {
    const replaces = symbol === symbolReplace;
    return function (...args) {
      const pattern: unknown = args[0];
      if (typeof this === "string" && isPatternFor(name, pattern)) {
        const second: unknown = args[1];
        if (!isObject(second)) return reflectApply(feral, this, args);
        // The engine has found all matches before it calls the function, and asks the pattern nothing more.
        if (replaces && typeof second === "function") return reflectApply(feral, this, [pattern, replacer(second)]);
      }
      coercible(this, `String.prototype.${name}`);
      if (isObject(pattern)) {
        if (needsGlobal && posesAsRegExp(pattern) && !stringIncludes(flagsOf(pattern), "g")) {
          throwTypeError(`String.prototype.${name} called with a non-global RegExp argument`);
        }
        const method = tame((pattern as Record<symbol, unknown>)[symbol]);
        if (method !== undefined && method !== null) {
          if (typeof method !== "function") throwTypeError(`${stringOf(symbol)} is not a function`);
          args[0] = this;
          return reflectApply(method, pattern, args);
        }
      }
      return reflectApply(feral, carrier(this), replacementCarriers(args));
    };
  };

function flagsOf(pattern: object): string {
  const flags = guardedGet(pattern, "flags", pattern);
  coercible(flags, "RegExp flags");
  return toText(flags);
}

/** `String.raw`, by the specification. */
function raw(strings: unknown, ...substitutions: unknown[]): string {
  coercible(strings, "String.raw");
  const pieces = guardedGet(toObject(strings), "raw", strings);
  coercible(pieces, "String.raw");
  const list = toObject(pieces);
  const length = toLength(guardedGet(list, "length", list));
  let text = "";
  for (let i = 0; i < length; i++) {
    text += toText(guardedGet(list, stringOf(i), list));
    if (i + 1 < length && i < substitutions.length) text += toText(substitutions[i]);
  }
  return text;
}

const withoutLocale = (name: string, convert: (s: string) => string) => (): Method =>
  function () {
    coercible(this, `String.prototype.${name}`);
    return convert(toText(this));
  };

function compare(a: string, b: string): number {
  const normalize = feralAt("String.prototype.normalize") as Function;
  const x = reflectApply(normalize, a, []) as string;
  const y = reflectApply(normalize, b, []) as string;
  return x < y ? -1 : x > y ? 1 : 0;
}

export const tamedString: Tamed = {
  "String.raw": () => raw,
  "String.prototype.startsWith": textSearch("startsWith"),
  "String.prototype.endsWith": textSearch("endsWith"),
  "String.prototype.includes": textSearch("includes"),
  "String.prototype.match": byPattern("match", symbolMatch, false),
  "String.prototype.matchAll": byPattern("matchAll", symbolMatchAll, true),
  "String.prototype.replace": byPattern("replace", symbolReplace, false),
  "String.prototype.replaceAll": byPattern("replaceAll", symbolReplace, true),
  "String.prototype.search": byPattern("search", symbolSearch, false),
  "String.prototype.split": byPattern("split", symbolSplit, false),
  "String.prototype.localeCompare": () =>
    function (other) {
      coercible(this, "String.prototype.localeCompare");
      return compare(toText(this), toText(other));
    },
  "String.prototype.toLocaleLowerCase": withoutLocale("toLocaleLowerCase", stringToLowerCase),
  "String.prototype.toLocaleUpperCase": withoutLocale("toLocaleUpperCase", stringToUpperCase),
  "Number.prototype.toLocaleString": () =>
    function () {
      return invoke(this, "toString");
    },
  "BigInt.prototype.toLocaleString": () =>
    function () {
      return invoke(this, "toString");
    },
};
