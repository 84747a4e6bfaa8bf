/**
 * `intl`: the `Intl` namespace, and the locale of methods that have one: `toLocaleString`, `localeCompare` and their kin.
 *
 * Invariants I1, I7 and R6. The platform computes; the classes that a guest holds are its domain's own, and results are copied: the functions
 * that `format` and `compare` give, segments and locales are the guest's. The default locale and time zone are what the feature grants,
 * the host's own or fixed ones. The current time is the clock's: without that feature a formatter needs its argument.
 */

import {
  arrayForEach,
  arrayIsArray,
  arrayPush,
  arrayValues,
  FERAL_GLOBAL,
  FeralObjectPrototype,
  FeralWeakMap,
  isObject,
  objectCreate,
  objectKeys,
  reflectApply,
  reflectConstruct,
  reflectGet,
  reflectGetOwnPropertyDescriptor,
  reflectOwnKeys,
  symbolIterator,
  weakMapGet,
  weakMapSet,
} from "../primordials.js";
import { OptionsError } from "../errors/classes.js";
import { deny, throwTypeError } from "../errors/deny.js";
import { toPrimitive, toText } from "../guards/coercion.js";
import { isCallable } from "../guards/model.js";
import { feralAt } from "../intrinsics/capture.js";
import { standInOf } from "../intrinsics/index.js";
import type { Feature, FeatureContext } from "./feature.js";
import { makeFeature } from "./install.js";
import { makeGuestClass, type GuestClass } from "./guest-class.js";
import { makeNamespace } from "./guest-objects.js";
import { argumentsOf, localesOf, optionsOf } from "./intl-arguments.js";
import { readOptions } from "./options.js";

export interface IntlOptions {
  /** The locale of those who name none, a BCP 47 tag; default: the host's. */
  readonly locale?: string;
  /** The time zone of those who name none, an IANA name; default: the host's. */
  readonly timeZone?: string;
}

type Native = (self: object, ...args: unknown[]) => unknown;

/** A class of `Intl` as it was when the runtime was loaded. */
interface Captured {
  readonly constructor: Function;
  readonly methods: Readonly<Record<string, Native>>;
  readonly getters: Readonly<Record<string, Native>>;
  readonly supportedLocalesOf: Function | undefined;
}

/** What of `Intl` is known: anything else that an engine has there is not given (I11). */
const CLASSES: readonly string[] = [
  "Collator",
  "DateTimeFormat",
  "DisplayNames",
  "DurationFormat",
  "ListFormat",
  "Locale",
  "NumberFormat",
  "PluralRules",
  "RelativeTimeFormat",
  "Segmenter",
];

const IntlOfPlatform = FERAL_GLOBAL["Intl"];
const captured = objectCreate(null) as Record<string, Captured | undefined>;
const functions = objectCreate(null) as Record<string, Function | undefined>;
if (isObject(IntlOfPlatform)) {
  arrayForEach(CLASSES, (name) => {
    const constructor: unknown = reflectGetOwnPropertyDescriptor(IntlOfPlatform, name)?.value;
    if (isCallable(constructor)) captured[name] = capture(constructor);
  });
  arrayForEach(["getCanonicalLocales", "supportedValuesOf"], (name) => {
    functions[name] = reflectGetOwnPropertyDescriptor(IntlOfPlatform, name)?.value as Function | undefined;
  });
}

function capture(constructor: Function): Captured {
  const methods = objectCreate(null) as Record<string, Native>;
  const getters = objectCreate(null) as Record<string, Native>;
  const prototype = reflectGet(constructor, "prototype") as object;
  arrayForEach(reflectOwnKeys(prototype), (key) => {
    if (typeof key !== "string" || key === "constructor") return;
    const { value, get } = reflectGetOwnPropertyDescriptor(prototype, key)!;
    if (isCallable(value)) methods[key] = uncurry(value);
    else if (isCallable(get)) getters[key] = uncurry(get);
  });
  const supported: unknown = reflectGetOwnPropertyDescriptor(constructor, "supportedLocalesOf")?.value;
  return { constructor, methods, getters, supportedLocalesOf: isCallable(supported) ? supported : undefined };
}

function uncurry(f: Function): Native {
  return (self, ...args) => reflectApply(f, self, args);
}

export function intlFeature(options: object): Feature {
  const text = ["a text", (v: unknown) => typeof v === "string"] as const;
  const defaults = readOptions<IntlOptions>("intl", options, { locale: text, timeZone: text });
  const { DateTimeFormat } = captured;
  if (DateTimeFormat === undefined) {
    throw new OptionsError('the feature "intl" is not available: this engine has no Intl', "options/feature");
  }
  try {
    reflectConstruct(DateTimeFormat.constructor, [defaults.locale, { timeZone: defaults.timeZone }]);
  } catch (e) {
    throw new OptionsError(
      `the feature "intl" cannot be granted: ${reflectGet(e as object, "message") as string}`,
      "options/feature",
    );
  }
  return makeFeature("intl", (context) => {
    const locales = makeLocales();
    context.defineGlobal("Intl", makeIntl(context, defaults, locales));
    substituteMethods(context, defaults, locales.tagOf);
  });
}

// ------------------------------------------------------------------------------------------------------- namespace

interface Wrapped {
  readonly host: object;
}

/** The tag of an `Intl.Locale` of the guest's domain; `undefined` for anything else. */
type TagOf = (v: unknown) => string | undefined;

interface Locales {
  /** The domain's class, once it is made. */
  own?: GuestClass<Wrapped>;
  readonly tagOf: TagOf;
}

function makeLocales(): Locales {
  const locales: Locales = {
    tagOf(v) {
      const host = locales.own?.stateOf(v)?.host;
      return host && (captured["Locale"]!.methods["toString"]!(host) as string);
    },
  };
  return locales;
}

function makeIntl(context: FeatureContext, defaults: IntlOptions, locales: Locales): object {
  const members = objectCreate(null) as Record<string, unknown>;
  const { tagOf } = locales;
  const isLocale = (v: object): boolean => {
    try {
      captured["Locale"]!.getters["language"]!(v);
      return true;
    } catch {
      return false;
    }
  };

  /** What the platform gives, as the guest may hold it: primitives, and copies of lists and records of these. */
  function copy(v: unknown): unknown {
    if (!isObject(v)) return v;
    if (isCallable(v)) return deny("authority", "authority/intl", "this result of Intl is not available");
    if (arrayIsArray(v)) {
      const list: unknown[] = [];
      for (let i = 0; i < v.length; i++) arrayPush(list, copy(v[i]));
      return list;
    }
    if (locales.own !== undefined && isLocale(v)) return locales.own.make({ host: v });
    const record = objectCreate(FeralObjectPrototype) as Record<string, unknown>;
    arrayForEach(objectKeys(v), (key) => {
      record[key] = copy(reflectGet(v, key));
    });
    return record;
  }

  const construct = (name: string, args: readonly unknown[]): Wrapped => {
    const list = localesOf(args[0], tagOf, name === "Locale" ? undefined : defaults.locale);
    const options = name === "DateTimeFormat" ? dateOptions(args[1], defaults) : optionsOf(args[1]);
    const locale = name === "Locale" ? list[0] : list;
    return { host: context.callHost(() => reflectConstruct(captured[name]!.constructor, [locale, options])) };
  };
  /** Where the platform would take the current time. */
  const dated = (args: unknown[]): unknown[] => [args[0] === undefined ? nowOf(context) : args[0]];

  arrayForEach(CLASSES, (name) => {
    const native = captured[name];
    if (native === undefined) return;
    const methods = objectCreate(null) as Record<string, (state: Wrapped, args: readonly unknown[]) => unknown>;
    arrayForEach(objectKeys(native.methods), (key) => {
      const method = native.methods[key]!;
      const takesDate = name === "DateTimeFormat" && key === "formatToParts";
      methods[key] = ({ host }, args) => {
        const converted = argumentsOf(name, args);
        return copy(context.callHost(() => method(host, ...(takesDate ? dated(converted) : converted))));
      };
    });
    if (name === "Segmenter") {
      const segment = methods["segment"] && native.methods["segment"]!;
      if (segment)
        methods["segment"] = ({ host }, args) => makeSegments(context, segment(host, toText(args[0])) as object, copy);
    }
    const getters = objectCreate(null) as Record<string, (state: Wrapped) => unknown>;
    arrayForEach(objectKeys(native.getters), (key) => {
      const getter = native.getters[key]!;
      const given = new FeralWeakMap<object, object>();
      // `format` and `compare`: a function of the platform's own for each instance, and so one of the guest's.
      getters[key] = ({ host }) => {
        const result = getter(host);
        if (!isCallable(result)) return copy(result);
        const known = weakMapGet(given, host);
        if (known !== undefined) return known;
        const own = context.guestFunction("", result.length, (...args) => {
          const converted = argumentsOf(name, args);
          const used = name === "DateTimeFormat" ? dated(converted) : converted;
          return copy(context.callHost(() => reflectApply(result, undefined, used)));
        });
        weakMapSet(given, host, own);
        return own;
      };
    });
    const { supportedLocalesOf } = native;
    const guestClass = makeGuestClass<Wrapped>(context, {
      isOfLanguage: true,
      name,
      tag: `Intl.${name}`,
      length: native.constructor.length,
      // https://tc39.es/ecma402/#sec-intl.numberformat, and these two others, construct when they are called.
      callable: name === "Collator" || name === "DateTimeFormat" || name === "NumberFormat",
      construct: (args) => construct(name, args),
      methods,
      getters,
      statics:
        supportedLocalesOf === undefined
          ? {}
          : {
              supportedLocalesOf(args) {
                const used = [localesOf(args[0], tagOf), optionsOf(args[1])];
                return copy(context.callHost(() => reflectApply(supportedLocalesOf, native.constructor, used)));
              },
            },
    });
    if (name === "Locale") locales.own = guestClass;
    members[name] = guestClass.constructor;
  });
  arrayForEach(objectKeys(functions), (name) => {
    const f = functions[name];
    if (f === undefined) return;
    members[name] = context.guestFunction(name, f.length, (v) => {
      const used = name === "getCanonicalLocales" ? localesOf(v, tagOf) : toText(v);
      return copy(context.callHost(() => reflectApply(f, undefined, [used])));
    });
  });
  return makeNamespace(members, "Intl", true);
}

/** All segments of a text, as the guest's own. */
function makeSegments(context: FeatureContext, segments: object, copy: (v: unknown) => unknown): object {
  const containing = reflectGet(segments, "containing") as Function;
  const iterate = reflectGet(segments, symbolIterator) as Function;
  const all = context.guestFunction("[Symbol.iterator]", 0, () => {
    const list: unknown[] = [];
    const iterator = reflectApply(iterate, segments, []) as { next(): { done?: boolean; value: unknown } };
    const next = reflectGet(iterator, "next") as Function;
    for (;;) {
      const result = reflectApply(next, iterator, []) as { done?: boolean; value: unknown };
      if (result.done === true) return arrayValues(list);
      arrayPush(list, copy(result.value));
    }
  });
  const own = objectCreate(FeralObjectPrototype) as Record<PropertyKey, unknown>;
  own["containing"] = context.guestFunction("containing", 1, (index) => {
    const used = [toPrimitive(index, "number")];
    return copy(context.callHost(() => reflectApply(containing, segments, used)));
  });
  own[symbolIterator] = all;
  return own;
}

// --------------------------------------------------------------------------------------------------- dates and times

function nowOf({ services }: FeatureContext): number {
  if (services.now !== undefined) return services.now();
  return deny(
    "authority",
    "authority/clock",
    'formatting the current time is not available: it needs the feature "clock"',
  );
}

function dateOptions(given: unknown, { timeZone }: IntlOptions): object {
  const options = optionsOf(given);
  options["timeZone"] ??= timeZone;
  return options;
}

// ----------------------------------------------------------------------------------------------- methods with a locale

/** Path, and how many arguments stand before the locales. */
const METHODS: readonly (readonly [path: string, before: number])[] = [
  ["Number.prototype.toLocaleString", 0],
  ["BigInt.prototype.toLocaleString", 0],
  ["Date.prototype.toLocaleString", 0],
  ["Date.prototype.toLocaleDateString", 0],
  ["Date.prototype.toLocaleTimeString", 0],
  ["String.prototype.localeCompare", 1],
  ["String.prototype.toLocaleLowerCase", 0],
  ["String.prototype.toLocaleUpperCase", 0],
];

function substituteMethods(context: FeatureContext, defaults: IntlOptions, tagOf: TagOf): void {
  arrayForEach(METHODS, ([path, before]) => {
    const native = feralAt(path) as Function | undefined;
    const shared = native === undefined ? undefined : standInOf(native);
    if (native === undefined || !isObject(shared)) return;
    const isDate = path[0] === "D";
    const own = context.guestFunction(native.name, native.length, function (...args) {
      if (path[0] === "S" && (this === undefined || this === null)) {
        throwTypeError(`${path} called on null or undefined`);
      }
      const used: unknown[] = before === 0 ? [] : [args[0] === undefined ? "undefined" : toText(args[0])];
      arrayPush(used, localesOf(args[before], tagOf, defaults.locale));
      arrayPush(used, isDate ? dateOptions(args[before + 1], defaults) : optionsOf(args[before + 1]));
      const self = path[0] === "S" ? toText(this) : this;
      return context.callHost(() => reflectApply(native, self, used));
    });
    context.substitute(shared, own);
  });
}
