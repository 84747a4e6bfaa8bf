/**
 * `regexp`: regular expressions by an engine of the host's choice, in linear time say.
 *
 * Invariant I10. The native engine backtracks: `/(a+)+$/` on thirty letters takes minutes, in one step that nothing
 * interrupts. A literal is harmless until it is *used*, and it is used by thirteen functions of the language, so these
 * are what the feature replaces in its domain; the objects stay native, and no change of the compiled code is needed.
 * Only genuine regular expressions without members of their own are taken: the generic algorithms construct native ones
 * from what a poser says, and run them. Reflection gives what the guards give, so nobody reaches the shared functions.
 */

import {
  arrayAppend,
  arrayForEach,
  arraySlice,
  dataDescriptor,
  FeralMap,
  FeralRegExp,
  FeralRegExpPrototype,
  FeralString,
  FeralSyntaxError,
  FeralTypeError,
  FeralWeakMap,
  isObject,
  mapClear,
  mapGet,
  mapSet,
  mapSize,
  mathFloor,
  mathMin,
  numberOf,
  objectCreate,
  objectKeys,
  reflectApply,
  reflectDefineProperty,
  reflectGet,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  reflectOwnKeys,
  reflectSet,
  regexpFlags,
  regexpSource,
  stringCharAt,
  stringCharCodeAt,
  stringCodePointAt,
  stringIncludes,
  stringIndexOf,
  stringSlice,
  symbolIterator,
  symbolMatch,
  symbolMatchAll,
  symbolReplace,
  symbolSearch,
  symbolSplit,
  weakMapGet,
  weakMapSet,
} from "../primordials.js";
import { OptionsError } from "../errors/classes.js";
import { deny, makeGuestError, throwTypeError } from "../errors/deny.js";
import { toPrimitive, toText } from "../guards/coercion.js";
import { isCallable } from "../guards/model.js";
import { standInOf } from "../intrinsics/index.js";
import { guardedGet } from "../intrinsics/tamed/shared.js";
import { isGenuineRegExp } from "../intrinsics/engine-patterns.js";
import type { Feature, FeatureContext } from "./feature.js";
import { makeFeature } from "./install.js";
import { readOptions } from "./options.js";

/** What a pattern was compiled to. Positions are in UTF-16 code units. */
export interface CompiledPattern {
  /**
   * The first match that begins at `from` or later: start and end of the match, then of each group, `-1` where a group took
   * no part; `null` where there is none.
   */
  readonly match: (text: string, from: number) => readonly number[] | null;
  /** Name → number of the named groups. */
  readonly groups?: Readonly<Record<string, number>>;
}

/** Compiles a pattern that the language accepts; throws for one that the engine has not, with a message for the guest. */
export type PatternEngine = (source: string, flags: string) => CompiledPattern;

export interface RegExpOptions {
  readonly engine: PatternEngine;
}

export function regexpFeature(options: object): Feature {
  const { engine } = readOptions<RegExpOptions>("regexp", options, { engine: ["a function", isCallable] });
  if (engine === undefined) {
    throw new OptionsError(
      'regular expressions of the native engine are there without a feature; "regexp" takes { engine }, such as re2Engine(RE2JS)',
      "options/feature",
    );
  }
  return makeFeature("regexp", (context) => install(context, engine));
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

interface Match {
  readonly index: number;
  readonly end: number;
  readonly positions: readonly number[];
}

/** How many compiled patterns a domain keeps. */
const CACHE_SIZE = 500;

function install(context: FeatureContext, engine: PatternEngine): void {
  const cache = new FeralMap<string, CompiledPattern>();
  const replaced = new FeralWeakMap<object, object>();

  function compiled(regexp: object): CompiledPattern {
    const source = regexpSource(regexp);
    const flags = regexpFlags(regexp);
    const key = `${flags}/${source}`;
    const known = mapGet(cache, key);
    if (known !== undefined) return known;
    let pattern: CompiledPattern;
    try {
      pattern = engine(source, flags);
    } catch (e) {
      const reason = isObject(e) ? reflectGet(e, "message") : undefined;
      const error = makeGuestError(
        FeralSyntaxError,
        `/${source}/${flags}: ${typeof reason === "string" ? reason : "the engine of this domain has not got this"}`,
      );
      reflectDefineProperty(error, "code", dataDescriptor("regexp/unsupported", true, false, true));
      throw error;
    }
    if (mapSize(cache) >= CACHE_SIZE) mapClear(cache);
    mapSet(cache, key, pattern);
    return pattern;
  }

  function find(regexp: object, text: string, from: number): Match | null {
    const { match } = compiled(regexp);
    let positions: readonly number[] | null;
    try {
      positions = match(text, from);
    } catch {
      throw makeGuestError(FeralTypeError, "the engine of regular expressions failed");
    }
    if (positions === null) return null;
    return { index: positions[0]!, end: positions[1]!, positions };
  }

  /** RegExpBuiltinExec. */
  function execMatch(regexp: object, text: string): Match | null {
    const flags = regexpFlags(regexp);
    const isSticky = stringIncludes(flags, "y");
    const isStateful = isSticky || stringIncludes(flags, "g");
    const given = toLength(toPrimitive(reflectGet(regexp, "lastIndex"), "number"));
    const from = isStateful ? given : 0;
    const match = from > text.length ? null : find(regexp, text, from);
    if (match === null || (isSticky && match.index !== from)) {
      if (isStateful) setLastIndex(regexp, 0);
      return null;
    }
    if (isStateful) setLastIndex(regexp, match.end);
    return match;
  }

  function resultOf(regexp: object, text: string, match: Match): unknown[] {
    const { groups } = compiled(regexp);
    const result = capturesOf(text, match);
    const define = (to: object, k: string, v: unknown): void =>
      void reflectDefineProperty(to, k, dataDescriptor(v, true, true, true));
    const byName = (list: readonly unknown[]): object | undefined => {
      if (groups === undefined || objectKeys(groups).length === 0) return undefined;
      const named = objectCreate(null) as object;
      arrayForEach(objectKeys(groups), (name) => define(named, name, list[groups[name]!]));
      return named;
    };
    define(result, "index", match.index);
    define(result, "input", text);
    define(result, "groups", byName(result));
    if (stringIncludes(regexpFlags(regexp), "d")) {
      const indices: unknown[] = [];
      for (let i = 0; i < match.positions.length; i += 2) {
        arrayAppend(indices, match.positions[i]! < 0 ? undefined : [match.positions[i], match.positions[i + 1]]);
      }
      define(indices, "groups", byName(indices));
      define(result, "indices", indices);
    }
    return result;
  }

  /** All matches from the beginning, as `g` finds them; the one at `lastIndex` alone where the expression is sticky too. */
  function allMatches(regexp: object, text: string, each: (match: Match) => void): void {
    const isUnicode = stringIncludes(regexpFlags(regexp), "u") || stringIncludes(regexpFlags(regexp), "v");
    const isSticky = stringIncludes(regexpFlags(regexp), "y");
    for (let from = 0; from <= text.length;) {
      const match = find(regexp, text, from);
      if (match === null || (isSticky && match.index !== from)) return;
      each(match);
      from = match.end === match.index ? advance(text, match.end, isUnicode) : match.end;
    }
  }

  const isGlobal = (regexp: object): boolean => stringIncludes(regexpFlags(regexp), "g");

  // --------------------------------------------------------------------------------------------- of expressions

  const exec: Method = function (text) {
    const regexp = genuine(this);
    const s = toText(text);
    const match = execMatch(regexp, s);
    return match === null ? null : resultOf(regexp, s, match);
  };

  const test: Method = function (text) {
    return execMatch(genuine(this), toText(text)) !== null;
  };

  const match: Method = function (text) {
    const regexp = genuine(this);
    const s = toText(text);
    if (!isGlobal(regexp)) return reflectApply(exec, regexp, [s]);
    setLastIndex(regexp, 0);
    const list: string[] = [];
    allMatches(regexp, s, ({ index, end }) => arrayAppend(list, stringSlice(s, index, end)));
    return list.length === 0 ? null : list;
  };

  const matchAll: Method = function (text) {
    const regexp = genuine(this);
    const s = toText(text);
    const copy = new FeralRegExp(regexpSource(regexp), regexpFlags(regexp));
    setLastIndex(copy, toLength(toPrimitive(reflectGet(regexp, "lastIndex"), "number")));
    const list: unknown[] = [];
    if (isGlobal(copy)) {
      const from = reflectGet(copy, "lastIndex") as number;
      allMatches(copy, s, (found) => {
        if (found.index >= from) arrayAppend(list, resultOf(copy, s, found));
      });
    } else {
      const found = reflectApply(exec, copy, [s]);
      if (found !== null) arrayAppend(list, found);
    }
    return (list as unknown as Record<symbol, () => unknown>)[symbolIterator]!();
  };

  const replace: Method = function (text, replacement) {
    const regexp = genuine(this);
    const s = toText(text);
    const template = isCallable(replacement) ? undefined : toText(replacement);
    const found: Match[] = [];
    if (isGlobal(regexp)) {
      setLastIndex(regexp, 0);
      allMatches(regexp, s, (each) => arrayAppend(found, each));
    } else {
      const only = execMatch(regexp, s);
      if (only !== null) arrayAppend(found, only);
    }
    let result = "";
    let at = 0;
    arrayForEach(found, (each) => {
      const captures = resultOf(regexp, s, each) as unknown[] & { readonly groups: object | undefined };
      let insert: string;
      if (template === undefined) {
        const args: unknown[] = arraySlice(captures);
        arrayAppend(args, each.index);
        arrayAppend(args, s);
        if (captures.groups !== undefined) arrayAppend(args, captures.groups);
        insert = toText(reflectApply(replacement as Function, undefined, args));
      } else {
        insert = substituted(template, s, each, captures, captures.groups);
      }
      result += stringSlice(s, at, each.index) + insert;
      at = each.end;
    });
    return result + stringSlice(s, at);
  };

  const search: Method = function (text) {
    const regexp = genuine(this);
    const found = find(regexp, toText(text), 0);
    const isSticky = stringIncludes(regexpFlags(regexp), "y");
    return found === null || (isSticky && found.index !== 0) ? -1 : found.index;
  };

  const split: Method = function (text, limit) {
    const regexp = genuine(this);
    const s = toText(text);
    const most = limit === undefined ? 0xffffffff : +(toPrimitive(limit, "number") as number) >>> 0;
    const isUnicode = stringIncludes(regexpFlags(regexp), "u") || stringIncludes(regexpFlags(regexp), "v");
    const list: unknown[] = [];
    if (most === 0) return list;
    if (s.length === 0) {
      if (find(regexp, s, 0) === null) arrayAppend(list, s);
      return list;
    }
    let at = 0;
    for (let from = 0; from < s.length;) {
      const found = find(regexp, s, from);
      if (found === null || found.index >= s.length) break;
      if (found.end === at) {
        from = advance(s, found.index, isUnicode);
        continue;
      }
      arrayAppend(list, stringSlice(s, at, found.index));
      const captures = capturesOf(s, found);
      for (let i = 1; i < captures.length && list.length < most; i++) arrayAppend(list, captures[i]);
      if (list.length >= most) return list;
      at = found.end;
      from = found.end === found.index ? advance(s, found.end, isUnicode) : found.end;
    }
    arrayAppend(list, stringSlice(s, at));
    return list;
  };

  // ------------------------------------------------------------------------------------------------- of strings

  /** `text.replace(pattern, …)`: the pattern's own method, if it has one; a text is a pattern for some. */
  const byPattern = (name: string, own: Method, symbol: symbol, madeFlags: string | undefined): Method => {
    const native = feralMethod(FeralString.prototype, name);
    const needsGlobal = name === "matchAll" || name === "replaceAll";
    return function (pattern, ...rest) {
      if (this === undefined || this === null) throwTypeError(`String.prototype.${name} called on null or undefined`);
      if (isObject(pattern)) {
        if (isGenuineRegExp(pattern)) {
          if (needsGlobal && !isGlobal(genuine(pattern))) {
            throwTypeError(`String.prototype.${name} called with a non-global RegExp argument`);
          }
          return reflectApply(own, pattern, [toText(this), rest[0]]);
        }
        const found = guardedGet(pattern, symbol, pattern);
        const method = isObject(found) ? (weakMapGet(replaced, found) ?? found) : found;
        if (method !== undefined && method !== null) {
          if (!isCallable(method)) throwTypeError(`the pattern's method is not a function`);
          return reflectApply(method, pattern, [this, rest[0]]);
        }
      }
      const s = toText(this);
      if (madeFlags !== undefined) {
        const source = pattern === undefined ? "" : toText(pattern);
        return reflectApply(own, new FeralRegExp(source, madeFlags), [s]);
      }
      const wanted = name === "split" && pattern === undefined ? undefined : toText(pattern);
      const second = rest[0];
      const used = isCallable(second)
        ? (...args: unknown[]): string => toText(reflectApply(second, undefined, args))
        : second === undefined && name === "split"
          ? undefined
          : name === "split"
            ? toPrimitive(second, "number")
            : toText(second);
      return reflectApply(native, s, [wanted, used]);
    };
  };

  const replaceFunction = (holder: object, k: PropertyKey, method: Method): void => {
    const native = feralMethod(holder, k);
    const { value: length } = reflectGetOwnPropertyDescriptor(native, "length")!;
    const { value: name } = reflectGetOwnPropertyDescriptor(native, "name")!;
    const own = context.guestFunction(name as string, length as number, method);
    weakMapSet(replaced, standInOf(native)!, own);
    context.substitute(standInOf(native)!, own);
  };

  context.restrict("regexp");
  replaceFunction(FeralRegExpPrototype, "exec", exec);
  replaceFunction(FeralRegExpPrototype, "test", test);
  replaceFunction(FeralRegExpPrototype, symbolMatch, match);
  replaceFunction(FeralRegExpPrototype, symbolMatchAll, matchAll);
  replaceFunction(FeralRegExpPrototype, symbolReplace, replace);
  replaceFunction(FeralRegExpPrototype, symbolSearch, search);
  replaceFunction(FeralRegExpPrototype, symbolSplit, split);
  replaceFunction(FeralString.prototype, "match", byPattern("match", match, symbolMatch, ""));
  replaceFunction(FeralString.prototype, "matchAll", byPattern("matchAll", matchAll, symbolMatchAll, "g"));
  replaceFunction(FeralString.prototype, "replace", byPattern("replace", replace, symbolReplace, undefined));
  replaceFunction(FeralString.prototype, "replaceAll", byPattern("replaceAll", replace, symbolReplace, undefined));
  replaceFunction(FeralString.prototype, "search", byPattern("search", search, symbolSearch, ""));
  replaceFunction(FeralString.prototype, "split", byPattern("split", split, symbolSplit, undefined));
}

const feralMethod = (holder: object, k: PropertyKey): Function =>
  reflectGetOwnPropertyDescriptor(holder, k)!.value as Function;

/** A regular expression with nothing of a guest's that an algorithm of the language would obey. */
function genuine(o: unknown): object {
  if (!isObject(o) || !isGenuineRegExp(o)) throwTypeError("the receiver is not a regular expression");
  if (reflectGetPrototypeOf(o) !== FeralRegExpPrototype || reflectOwnKeys(o).length !== 1) {
    deny(
      "authority",
      "authority/regexp",
      "regular expressions with members of their own, or of a class of their own, are not available with an engine",
    );
  }
  return o;
}

function toLength(v: unknown): number {
  const n = mathFloor(numberOf(v));
  return n > 0 ? mathMin(n, 0x1f_ffff_ffff_ffff) : 0;
}

function setLastIndex(regexp: object, index: number): void {
  if (!reflectSet(regexp, "lastIndex", index)) throwTypeError("Cannot assign to read only property 'lastIndex'");
}

function advance(text: string, index: number, isUnicode: boolean): number {
  const codePoint = isUnicode ? stringCodePointAt(text, index) : undefined;
  return index + (codePoint !== undefined && codePoint > 0xffff ? 2 : 1);
}

function capturesOf(text: string, { positions }: Match): unknown[] {
  const captures: unknown[] = [];
  for (let i = 0; i < positions.length; i += 2) {
    arrayAppend(captures, positions[i]! < 0 ? undefined : stringSlice(text, positions[i], positions[i + 1]));
  }
  return captures;
}

/** GetSubstitution. */
function substituted(
  template: string,
  text: string,
  { index, end }: Match,
  captures: readonly unknown[],
  groups: object | undefined,
): string {
  let result = "";
  for (let i = 0; i < template.length;) {
    const dollar = stringIndexOf(template, "$", i);
    if (dollar < 0 || dollar + 1 >= template.length) return result + stringSlice(template, i);
    result += stringSlice(template, i, dollar);
    const next = stringCharAt(template, dollar + 1);
    i = dollar + 2;
    if (next === "$") result += "$";
    else if (next === "&") result += stringSlice(text, index, end);
    else if (next === "`") result += stringSlice(text, 0, index);
    else if (next === "'") result += stringSlice(text, end);
    else if (next === "<" && groups !== undefined && stringIndexOf(template, ">", i) >= 0) {
      const close = stringIndexOf(template, ">", i);
      const v = reflectGet(groups, stringSlice(template, i, close));
      result += v === undefined ? "" : (v as string);
      i = close + 1;
    } else {
      const one = digitAt(template, dollar + 1);
      const two = one < 0 ? -1 : digitAt(template, dollar + 2);
      const both = one * 10 + two;
      if (two >= 0 && both >= 1 && both < captures.length) {
        result += (captures[both] as string | undefined) ?? "";
        i++;
      } else if (one >= 1 && one < captures.length) result += (captures[one] as string | undefined) ?? "";
      else result += `$${next}`;
    }
  }
  return result;
}

function digitAt(s: string, i: number): number {
  const unit = i < s.length ? stringCharCodeAt(s, i) : 0;
  return unit >= 0x30 && unit <= 0x39 ? unit - 0x30 : -1;
}
