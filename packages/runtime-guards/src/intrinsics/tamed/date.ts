/**
 * `Date`, in Coordinated Universal Time.
 *
 * R6: the clock and the time zone are authority. A date made of numbers or text is data; "now" is the feature `clock`.
 * Local time is UTC, for getters, setters, and the text of a date as much as for a text that names no time zone.
 */

import { deny, throwTypeError } from "../../errors/deny.js";
import { toPrimitive, toText } from "../../guards/coercion.js";
import {
  FeralDate,
  isObject,
  numberIsFinite,
  reflectApply,
  reflectConstruct,
  reflectGetOwnPropertyDescriptor,
  stringSlice,
} from "../../primordials.js";
import { feralAt } from "../capture.js";
import { invoke } from "../text.js";
import { parseDate } from "./date-text.js";
import type { Method, Tamed, TamedConstructors } from "./shared.js";

const getTime = reflectGetOwnPropertyDescriptor(FeralDate.prototype, "getTime")!.value as Function;
const toUTCString = reflectGetOwnPropertyDescriptor(FeralDate.prototype, "toUTCString")!.value as Function;
const UTC = FeralDate.UTC;

function timeOf(args: readonly unknown[]): unknown {
  if (args.length > 1) return reflectApply(UTC, undefined, args);
  const v = args[0];
  if (isObject(v)) {
    try {
      return reflectApply(getTime, v, []);
    } catch {
      // Not a date: converted below.
    }
  }
  const primitive = toPrimitive(v, "default");
  return typeof primitive === "string" ? parseDate(primitive) : primitive;
}

function denyClock(what: string): never {
  return deny("authority", "authority/clock", `${what} is not available: it needs the feature "clock"`);
}

export const tamedDateConstructors: TamedConstructors = {
  Date: () => (args, newTarget) => {
    if (newTarget === undefined) return denyClock("Date()");
    if (args.length === 0) return denyClock("new Date()");
    return reflectConstruct(FeralDate, [timeOf(args)], newTarget);
  },
};

/** `Thu, 01 Jan 1970 00:00:00 GMT` → `Thu Jan 01 1970`. */
function dateText(date: Date): string {
  const text = reflectApply(toUTCString, date, []) as string;
  const year = stringSlice(text, 12, -13);
  return `${stringSlice(text, 0, 3)} ${stringSlice(text, 8, 11)} ${stringSlice(text, 5, 7)} ${year}`;
}

function timeText(date: Date): string {
  const text = reflectApply(toUTCString, date, []) as string;
  return `${stringSlice(text, -12)}+0000 (Coordinated Universal Time)`;
}

/** A text of a date; the native check of the receiver comes first. */
const textual =
  (show: (date: Date) => string): (() => Method) =>
  () =>
    function () {
      return numberIsFinite(reflectApply(getTime, this, [])) ? show(this as Date) : "Invalid Date";
    };

/** The native of the same name in UTC. */
const inUTC =
  (name: string): (() => Method) =>
  () => {
    const feral = feralAt(`Date.prototype.${name}`) as Function;
    return function (...args) {
      return reflectApply(feral, this, args);
    };
  };

const asISO = (from: number, to: number): (() => Method) =>
  textual((date) =>
    stringSlice(reflectApply(feralAt("Date.prototype.toISOString") as Function, date, []) as string, from, to),
  );

export const tamedDate: Tamed = {
  "Date.parse": () => (text) => parseDate(toText(text)),
  "Date.prototype.getDate": inUTC("getUTCDate"),
  "Date.prototype.getDay": inUTC("getUTCDay"),
  "Date.prototype.getFullYear": inUTC("getUTCFullYear"),
  "Date.prototype.getHours": inUTC("getUTCHours"),
  "Date.prototype.getMilliseconds": inUTC("getUTCMilliseconds"),
  "Date.prototype.getMinutes": inUTC("getUTCMinutes"),
  "Date.prototype.getMonth": inUTC("getUTCMonth"),
  "Date.prototype.getSeconds": inUTC("getUTCSeconds"),
  "Date.prototype.setDate": inUTC("setUTCDate"),
  "Date.prototype.setFullYear": inUTC("setUTCFullYear"),
  "Date.prototype.setHours": inUTC("setUTCHours"),
  "Date.prototype.setMilliseconds": inUTC("setUTCMilliseconds"),
  "Date.prototype.setMinutes": inUTC("setUTCMinutes"),
  "Date.prototype.setMonth": inUTC("setUTCMonth"),
  "Date.prototype.setSeconds": inUTC("setUTCSeconds"),
  "Date.prototype.getTimezoneOffset": () =>
    function () {
      const time = reflectApply(getTime, this, []) as number;
      return time === time ? 0 : time;
    },
  "Date.prototype.getYear": () =>
    function () {
      return (reflectApply(feralAt("Date.prototype.getUTCFullYear") as Function, this, []) as number) - 1900;
    },
  "Date.prototype.setYear": () =>
    function (year) {
      reflectApply(getTime, this, []);
      const n = +(toPrimitive(year, "number") as number);
      const whole = n - (n % 1);
      const full = whole >= 0 && whole < 100 ? 1900 + whole : n;
      return reflectApply(feralAt("Date.prototype.setUTCFullYear") as Function, this, [full]);
    },
  "Date.prototype.toString": textual((date) => `${dateText(date)} ${timeText(date)}`),
  "Date.prototype.toDateString": textual(dateText),
  "Date.prototype.toTimeString": textual(timeText),
  "Date.prototype.toLocaleDateString": asISO(0, -14),
  "Date.prototype.toLocaleTimeString": asISO(-13, -5),
  "Date.prototype.toLocaleString": textual((date) => {
    const text = reflectApply(feralAt("Date.prototype.toISOString") as Function, date, []) as string;
    return `${stringSlice(text, 0, -14)} ${stringSlice(text, -13, -5)}`;
  }),
  "Date.prototype.toJSON": () =>
    function () {
      const time = toPrimitive(this, "number");
      return typeof time === "number" && !numberIsFinite(time) ? null : invoke(this, "toISOString");
    },
  "Date.prototype.@@toPrimitive": () =>
    function (hint) {
      if (!isObject(this)) throwTypeError("Date.prototype[Symbol.toPrimitive] called on non-object");
      if (hint !== "string" && hint !== "default" && hint !== "number") throwTypeError("Invalid hint");
      const names = hint === "number" ? ["valueOf", "toString"] : ["toString", "valueOf"];
      for (let i = 0; i < 2; i++) {
        const method = (this as Record<string, unknown>)[names[i]!];
        if (typeof method !== "function") continue;
        const result = invoke(this, names[i]!);
        if (!isObject(result)) return result;
      }
      throwTypeError("Cannot convert object to primitive value");
    },
};
