/**
 * Messages of natives without the source of what they were given.
 *
 * Rules R1 and I8. V8 quotes a whole function in messages such as `Method Map.prototype.get called on incompatible
 * receiver class Account { … }` or `Cannot assign to read only property 'x' of class …`: the emitted text, with guards
 * and the constants of private names. Only on the way out of a failed call is it worth looking for.
 */

import {
  arrayAppend,
  arrayIsArray,
  dataDescriptor,
  FeralPromisePrototype,
  FeralSet,
  functionToString,
  isObject,
  mathMin,
  promiseThen,
  reflectApply,
  reflectDefineProperty,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  regexpExec,
  setHas,
  stringIndexOf,
  stringSlice,
  stringStartsWith,
} from "../primordials.js";
import { behindProxies, isGuestProxy } from "../guards/model.js";
import { functionText } from "./text.js";

/** How deep and how far the lists are searched that an argument may be: `new Map([[1, f]])`. */
const DEPTH = 3;
const WIDTH = 100;

/** V8 on a member of an object of options, whose value may be a function, got by whatever way. */
const QUOTED_OPTION = /^Value [^]*[{>][^]*( out of range for \S+ options property \w+)$/;

/** V8 on what is written into an array of BigInts: an object as the text that the natives make of it, in which there may be a function or a date in the host's time zone. */
const QUOTED_FOR_BIGINT = /^Cannot convert [^]*(?:[{>]|GMT)[^]* to a BigInt$/;

/** Replaces in the message of an error the source of every function among `values` by its safe text, and quotations in which the engine has made texts of their members. */
export function hideSources(error: unknown, values: readonly unknown[]): void {
  if (!isObject(error) || isGuestProxy(error)) return;
  const own = reflectGetOwnPropertyDescriptor(error, "message");
  const message: unknown = own?.value;
  if (typeof message !== "string" || own!.configurable !== true) return;
  const shown = withoutQuotations(message, values);
  if (shown === message) return;
  reflectDefineProperty(
    error,
    "message",
    dataDescriptor(shown, own!.writable === true, own!.enumerable === true, true),
  );
}

function withoutQuotations(message: string, values: readonly unknown[]): string {
  const option = regexpExec(QUOTED_OPTION, message);
  if (option !== null) return `Value${option[1]!}`;
  if (regexpExec(QUOTED_FOR_BIGINT, message) !== null) return "Cannot convert a value to a BigInt";
  return withoutSources(message, values, DEPTH);
}

function withoutSources(message: string, values: readonly unknown[], depth: number): string {
  const width = mathMin(values.length, WIDTH);
  for (let i = 0; i < width; i++) {
    const value: unknown = reflectGetOwnPropertyDescriptor(values, i)?.value;
    if (typeof value === "function") message = withoutSource(message, behindProxies(value));
    else if (depth > 0 && isObject(value) && !isGuestProxy(value) && arrayIsArray(value)) {
      message = withoutSources(message, value, depth - 1);
    }
  }
  return message;
}

/** V8 shortens a long source: its beginning, this, and its last two characters. */
const OMITTED = "...<omitted>...";
const BEGINNING = 40;

function withoutSource(message: string, f: Function): string {
  const source = functionToString(f);
  const start = stringIndexOf(message, stringSlice(source, 0, BEGINNING));
  if (start < 0) return message;
  let end = start + source.length;
  if (!stringStartsWith(message, source, start)) {
    const omitted = stringIndexOf(message, OMITTED, start);
    if (omitted < 0) return message;
    end = omitted + OMITTED.length + 2;
  }
  return stringSlice(message, 0, start) + functionText(f) + stringSlice(message, end);
}

/** Calls a native, or what stands for one. */
export function callNative(native: Function, self: unknown, args: unknown[]): unknown {
  try {
    const result = reflectApply(native, self, args);
    if (typeof self === "function" && setHas(rejecting, native)) hideSourcesOfRejection(result, self);
    return result;
  } catch (error) {
    hideSources(error, [self, args]);
    throw error;
  }
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

/**
 * A method that does what {@link callNative} does with its receiver and its arguments, and gives what `see` makes of the result. It lists its arguments only where there
 * are many: a list costs more than most natives take.
 */
export function passingOn(native: Function, see: (v: unknown) => unknown): Method {
  if (setHas(rejecting, native)) {
    return {
      standIn(...args: unknown[]): unknown {
        return see(callNative(native, this, args));
      },
    }.standIn;
  }
  return {
    standIn(a?: unknown, b?: unknown, ...others: unknown[]): unknown {
      let result: unknown;
      try {
        switch (arguments.length) {
          case 0:
            result = reflectApply(native, this, []);
            break;
          case 1:
            result = reflectApply(native, this, [a]);
            break;
          case 2:
            result = reflectApply(native, this, [a, b]);
            break;
          default:
            result = reflectApply(native, this, listOf(a, b, others));
        }
      } catch (error) {
        hideSources(error, [this, listOf(a, b, others)]);
        throw error;
      }
      return see(result);
    },
  }.standIn;
}

function listOf(a: unknown, b: unknown, others: readonly unknown[]): unknown[] {
  const list = [a, b];
  for (let i = 0; i < others.length; i++) arrayAppend(list, others[i]);
  return list;
}

/** The natives that refuse a receiver by a rejection: those of async generators. */
const asyncGenerators = reflectGetPrototypeOf(async function* () {}.prototype as object) as AsyncGenerator;
const rejecting = new FeralSet<Function>([asyncGenerators.next, asyncGenerators.return, asyncGenerators.throw]);

/** Our reaction is the first to such a rejection. */
function hideSourcesOfRejection(result: unknown, self: Function): void {
  if (!isObject(result) || isGuestProxy(result) || reflectGetPrototypeOf(result) !== FeralPromisePrototype) return;
  promiseThen(result as Promise<unknown>, undefined, (error) => hideSources(error, [self]));
}
