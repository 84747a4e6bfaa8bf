/**
 * What a guest hands to `Intl` as what the platform gets: primitives, and fresh records and lists of them.
 *
 * Invariants I1, I4 and I9. The platform converts natively: it would show the emitted text of a function in the message of an error, private
 * names included, and call a guest's getters and conversions in the midst of the host's work. So everything is read and
 * converted here first, as guest code.
 */

import {
  arrayForEach,
  arrayPush,
  FERAL_GLOBAL,
  isObject,
  objectCreate,
  reflectApply,
  reflectGet,
  reflectHas,
  stringOf,
} from "../primordials.js";
import { throwTypeError } from "../errors/deny.js";
import { toPrimitive, toText } from "../guards/coercion.js";
import { feralAt } from "../intrinsics/capture.js";
import { iterate } from "./guest-objects.js";

type Options = Record<string, unknown>;
type Convert = (v: unknown) => unknown;

// ---------------------------------------------------------------------------------------------------------- options

/** Every option that ECMA-402 and its accepted proposals know; an engine sees no other. */
const TEXTS: readonly string[] = [
  "localeMatcher",
  "calendar",
  "numberingSystem",
  "hourCycle",
  "timeZone",
  "weekday",
  "era",
  "year",
  "month",
  "day",
  "dayPeriod",
  "hour",
  "minute",
  "second",
  "timeZoneName",
  "formatMatcher",
  "dateStyle",
  "timeStyle",
  "style",
  "currency",
  "currencyDisplay",
  "currencySign",
  "unit",
  "unitDisplay",
  "notation",
  "compactDisplay",
  "useGrouping",
  "signDisplay",
  "roundingMode",
  "roundingPriority",
  "trailingZeroDisplay",
  "collation",
  "caseFirst",
  "usage",
  "sensitivity",
  "numeric",
  "type",
  "fallback",
  "languageDisplay",
  "granularity",
  "language",
  "script",
  "region",
  "variants",
  "firstDayOfWeek",
  "years",
  "yearsDisplay",
  "months",
  "monthsDisplay",
  "weeks",
  "weeksDisplay",
  "days",
  "daysDisplay",
  "hours",
  "hoursDisplay",
  "minutes",
  "minutesDisplay",
  "seconds",
  "secondsDisplay",
  "milliseconds",
  "millisecondsDisplay",
  "microseconds",
  "microsecondsDisplay",
  "nanoseconds",
  "nanosecondsDisplay",
];
const NUMBERS: readonly string[] = [
  "fractionalSecondDigits",
  "fractionalDigits",
  "minimumIntegerDigits",
  "minimumFractionDigits",
  "maximumFractionDigits",
  "minimumSignificantDigits",
  "maximumSignificantDigits",
  "roundingIncrement",
];
const BOOLEANS: readonly string[] = ["hour12", "ignorePunctuation"];

/** A record without a prototype. */
export function optionsOf(given: unknown): Options {
  if (given === null) throwTypeError("Intl: the options must be an object");
  const options = objectCreate(null) as Options;
  if (!isObject(given)) return options;
  const read = (names: readonly string[], convert: Convert): void =>
    arrayForEach(names, (name) => {
      const v: unknown = reflectGet(given, name);
      if (v !== undefined) options[name] = isObject(v) ? convert(v) : v;
    });
  read(TEXTS, toText);
  read(NUMBERS, toNumberLike);
  read(BOOLEANS, () => true);
  return options;
}

// ---------------------------------------------------------------------------------------------------------- locales

/**
 * CanonicalizeLocaleList, ECMA-402 §9.2.1, without the check of the tags; `tagOf` gives the tag of a guest's `Intl.Locale`.
 * `last` stands at the end, for those who name none that the platform knows: else that would be the host's.
 */
export function localesOf(v: unknown, tagOf: (v: unknown) => string | undefined, last?: string): string[] {
  const list: string[] = [];
  const add = (locale: unknown): void => {
    if (typeof locale !== "string" && !isObject(locale)) throwTypeError("Intl: a locale must be a text or an object");
    arrayPush(list, tagOf(locale) ?? toText(locale));
  };
  if (v === null) throwTypeError("Intl: the locales must be a text or a list");
  if (typeof v === "string" || tagOf(v) !== undefined) add(v);
  else if (isObject(v)) {
    const length = toPrimitive(reflectGet(v, "length"), "number") as number;
    if (length > MOST_LOCALES) throwTypeError(`Intl: more than ${MOST_LOCALES} locales`);
    for (let i = 0; i < length; i++) if (reflectHas(v, stringOf(i))) add(reflectGet(v, stringOf(i)));
  }
  if (last !== undefined) arrayPush(list, last);
  return list;
}

const MOST_LOCALES = 10_000;

// -------------------------------------------------------------------------------------------------------- arguments

const toNumberLike: Convert = (v) => toPrimitive(v, "number");

/** The arguments of the methods of a class, and of the functions that its getters give; `undefined` stays. */
const ARGUMENTS: Readonly<Record<string, readonly Convert[]>> = {
  Collator: [textOrUndefined, textOrUndefined],
  DateTimeFormat: [dateOf, dateOf],
  DisplayNames: [textOrUndefined],
  DurationFormat: [durationOf],
  ListFormat: [textsOf],
  NumberFormat: [toNumberLike, toNumberLike],
  PluralRules: [toNumberLike, toNumberLike],
  RelativeTimeFormat: [toNumberLike, textOrUndefined],
};

export function argumentsOf(className: string, args: readonly unknown[]): unknown[] {
  const convert = ARGUMENTS[className] ?? [];
  const converted: unknown[] = [];
  for (let i = 0; i < convert.length && i < args.length; i++) arrayPush(converted, convert[i]!(args[i]));
  return converted;
}

function textOrUndefined(v: unknown): unknown {
  return isObject(v) ? toText(v) : v;
}

const DATES: readonly string[] = [
  "Instant",
  "PlainDate",
  "PlainDateTime",
  "PlainTime",
  "PlainYearMonth",
  "PlainMonthDay",
  "ZonedDateTime",
];

/** The objects of `Temporal` have no conversion, and nothing of theirs can be replaced: the platform gets them as they are. */
function isTemporal(v: object, classes: readonly string[]): boolean {
  if (!isObject(FERAL_GLOBAL["Temporal"])) return false;
  for (let i = 0; i < classes.length; i++) {
    try {
      reflectApply(feralAt(`Temporal.${classes[i]!}.prototype.toJSON`) as Function, v, []);
      return true;
    } catch {
      // Of another class.
    }
  }
  return false;
}

function dateOf(v: unknown): unknown {
  return isObject(v) && !isTemporal(v, DATES) ? toNumberLike(v) : v;
}

const UNITS: readonly string[] = [
  "years",
  "months",
  "weeks",
  "days",
  "hours",
  "minutes",
  "seconds",
  "milliseconds",
  "microseconds",
  "nanoseconds",
];

function durationOf(v: unknown): unknown {
  if (!isObject(v) || isTemporal(v, ["Duration"])) return v;
  const duration = objectCreate(null) as Options;
  arrayForEach(UNITS, (unit) => {
    const n: unknown = reflectGet(v, unit);
    if (n !== undefined) duration[unit] = toNumberLike(n);
  });
  return duration;
}

function textsOf(v: unknown): unknown {
  const texts: string[] = [];
  if (v === undefined) return texts;
  iterate(v, "Intl.ListFormat", (text) => {
    if (typeof text !== "string") throwTypeError("Intl.ListFormat: each item must be a text");
    arrayPush(texts, text);
  });
  return texts;
}
