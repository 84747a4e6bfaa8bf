/**
 * `text`: `URL`, `URLSearchParams`, `TextEncoder`, `TextDecoder`, `atob` and `btoa`.
 *
 * Invariants I1 and I7. What computes is the platform's, what the guest holds are classes of its own domain: texts and bytes go in and
 * come out, and no object of the platform does. `URL.createObjectURL` and `revokeObjectURL`, which reach a registry of the
 * process, are not there.
 */

import {
  arrayBufferByteLength,
  arrayBufferIsView,
  arrayForEach,
  arrayPush,
  arrayValues,
  FERAL_GLOBAL,
  FeralUint8Array,
  FeralWeakMap,
  isObject,
  objectCreate,
  objectKeys,
  reflectApply,
  reflectConstruct,
  reflectGet,
  reflectGetOwnPropertyDescriptor,
  stringOf,
  symbolIterator,
  typedArrayTag,
  weakMapGet,
  weakMapSet,
} from "../primordials.js";
import { OptionsError } from "../errors/classes.js";
import { throwTypeError } from "../errors/deny.js";
import { toText } from "../guards/coercion.js";
import { isCallable } from "../guards/model.js";
import type { Feature, FeatureContext } from "./feature.js";
import { makeFeature } from "./install.js";
import { makeGuestClass, type GuestClass } from "./guest-class.js";
import { iterate, makeNamedError } from "./guest-objects.js";
import { readOptions } from "./options.js";

/** A class of the platform: its constructor and what its prototype had when the runtime was loaded. */
interface Platform {
  readonly constructor: Function;
  method(name: string): (self: object, ...args: unknown[]) => unknown;
  getter(name: string): (self: object) => unknown;
  setter(name: string): (self: object, v: unknown) => void;
}

const captured = {
  URL: capture("URL"),
  URLSearchParams: capture("URLSearchParams"),
  TextEncoder: capture("TextEncoder"),
  TextDecoder: capture("TextDecoder"),
};
const { atob, btoa } = FERAL_GLOBAL as { atob?: Function; btoa?: Function };

function capture(name: string): Platform | undefined {
  const constructor = FERAL_GLOBAL[name];
  if (!isCallable(constructor)) return undefined;
  const members = objectCreate(null) as Record<string, PropertyDescriptor>;
  const prototype = reflectGet(constructor, "prototype") as object;
  arrayForEach(objectKeys(prototype), (key) => {
    members[key] = reflectGetOwnPropertyDescriptor(prototype, key)!;
  });
  const bound = (f: Function | undefined) => {
    if (f === undefined)
      throw new OptionsError(`this platform's ${name} lacks what the feature "text" needs`, "options/feature");
    return (self: object, ...args: unknown[]): unknown => reflectApply(f, self, args);
  };
  return {
    constructor,
    method: (key) => bound(members[key]?.value as Function | undefined),
    getter: (key) => bound(members[key]?.get),
    setter: (key) => bound(members[key]?.set),
  };
}

function platform(name: keyof typeof captured): Platform {
  const found = captured[name];
  if (found === undefined) {
    throw new OptionsError(`the feature "text" is not available: this platform has no ${name}`, "options/feature");
  }
  return found;
}

export function textFeature(options: object): Feature {
  readOptions<object>("text", options, {});
  if (atob === undefined || btoa === undefined) {
    throw new OptionsError('the feature "text" is not available: this platform has no atob', "options/feature");
  }
  return makeFeature("text", (context) => {
    const params = defineSearchParams(context);
    defineURL(context, params);
    defineEncoder(context);
    defineDecoder(context);
    const define = (name: string, f: Function): void =>
      context.defineGlobal(
        name,
        context.guestFunction(name, 1, (data) => {
          const text = toText(data);
          try {
            return reflectApply(f, undefined, [text]);
          } catch {
            throw makeNamedError("InvalidCharacterError", `${name}: the text has characters that cannot stand in it`);
          }
        }),
      );
    define("atob", atob);
    define("btoa", btoa);
  });
}

// ------------------------------------------------------------------------------------------------------------- URLs

interface Wrapped {
  readonly host: object;
}

type Params = GuestClass<Wrapped>;

function defineSearchParams(context: FeatureContext): Params {
  const native = platform("URLSearchParams");
  const call = (name: string, texts: number) => {
    const method = native.method(name);
    return ({ host }: Wrapped, args: readonly unknown[]): unknown => {
      const converted: string[] = [];
      for (let i = 0; i < args.length && i < texts; i++) {
        if (i === 1 && args[i] === undefined) break;
        arrayPush(converted, toText(args[i]));
      }
      const result = context.callHost(() => method(host, ...converted));
      return isObject(result) ? copyTexts(result as unknown[]) : result;
    };
  };
  const forEach = native.method("forEach");
  const entries = ({ host }: Wrapped): string[][] => {
    const list: string[][] = [];
    forEach(host, (value: string, key: string) => void arrayPush(list, [key, value]));
    return list;
  };
  const list = (pick: (entry: string[]) => unknown) => (state: Wrapped) => {
    const items: unknown[] = [];
    arrayForEach(entries(state), (entry) => void arrayPush(items, pick(entry)));
    return arrayValues(items);
  };
  const size = ({ host }: Wrapped): number => entries({ host }).length;
  const params: Params = makeGuestClass<Wrapped>(context, {
    name: "URLSearchParams",
    length: 0,
    construct([init]) {
      const from = init === undefined || init === null ? "" : isObject(init) ? pairsOf(init, params) : toText(init);
      const host = reflectConstruct(native.constructor, typeof from === "string" ? [from] : []);
      const append = native.method("append");
      if (typeof from !== "string") arrayForEach(from, ([key, value]) => void append(host, key, value));
      return { host };
    },
    methods: {
      append: call("append", 2),
      delete: call("delete", 2),
      get: call("get", 1),
      getAll: call("getAll", 1),
      has: call("has", 2),
      set: call("set", 2),
      sort: call("sort", 0),
      toString: call("toString", 0),
      keys: list(([key]) => key),
      values: list(([, value]) => value),
      entries: list((entry) => entry),
      forEach(state, [f, self], instance) {
        if (!isCallable(f)) throwTypeError("URLSearchParams: the callback must be a function");
        arrayForEach(entries(state), ([key, value]) => void reflectApply(f, self, [value, key, instance]));
      },
    },
    getters: { size },
    iterator: "entries",
  });
  context.defineGlobal("URLSearchParams", params.constructor);
  return params;
}

function copyTexts(texts: readonly unknown[]): unknown[] {
  const copy: unknown[] = [];
  arrayForEach(texts, (text) => void arrayPush(copy, text));
  return copy;
}

/** The pairs of a record, of an iterable of pairs, or of other parameters. All of it is the guest's, and runs as such. */
function pairsOf(init: object, params: Params): string[][] {
  const list: string[][] = [];
  const own = params.stateOf(init);
  if (own !== undefined) {
    const forEach = platform("URLSearchParams").method("forEach");
    forEach(own.host, (value: string, key: string) => void arrayPush(list, [key, value]));
  } else if (isCallable(reflectGet(init, symbolIterator))) {
    iterate(init, "URLSearchParams", (entry) => {
      const pair: unknown[] = [];
      iterate(entry, "URLSearchParams", (part) => void arrayPush(pair, part));
      if (pair.length !== 2) throwTypeError("URLSearchParams: each pair must have a name and a value");
      arrayPush(list, [toText(pair[0]), toText(pair[1])]);
    });
  } else {
    arrayForEach(objectKeys(init), (key) => void arrayPush(list, [key, toText(reflectGet(init, key))]));
  }
  return list;
}

const PARTS: readonly string[] = [
  "href",
  "protocol",
  "username",
  "password",
  "host",
  "hostname",
  "port",
  "pathname",
  "search",
  "hash",
];

function defineURL(context: FeatureContext, params: Params): void {
  const native = platform("URL");
  const searchParams = new FeralWeakMap<object, object>();
  const getters = objectCreate(null) as Record<string, (state: Wrapped) => unknown>;
  const setters = objectCreate(null) as Record<string, (state: Wrapped, v: unknown) => void>;
  arrayForEach(PARTS, (part) => {
    const get = native.getter(part);
    const set = native.setter(part);
    getters[part] = ({ host }) => get(host);
    setters[part] = ({ host }, v) => {
      const text = toText(v);
      context.callHost(() => set(host, text));
    };
  });
  const origin = native.getter("origin");
  const hostParams = native.getter("searchParams");
  getters["origin"] = ({ host }) => origin(host);
  getters["searchParams"] = ({ host }) => {
    const known = weakMapGet(searchParams, host);
    if (known !== undefined) return known;
    const made = params.make({ host: hostParams(host) as object });
    weakMapSet(searchParams, host, made);
    return made;
  };
  const href = native.getter("href");
  const tryParse = (args: readonly unknown[]): object | undefined => {
    const texts = [toText(args[0])];
    if (args[1] !== undefined) arrayPush(texts, toText(args[1]));
    try {
      return reflectConstruct(native.constructor, texts);
    } catch {
      return undefined;
    }
  };
  const urls: GuestClass<Wrapped> = makeGuestClass<Wrapped>(context, {
    name: "URL",
    length: 1,
    construct(args) {
      const host = tryParse(args);
      if (host === undefined) throwTypeError("Invalid URL");
      return { host };
    },
    methods: { toString: ({ host }: Wrapped) => href(host), toJSON: ({ host }: Wrapped) => href(host) },
    getters,
    setters,
    statics: {
      canParse: (args) => tryParse(args) !== undefined,
      parse(args) {
        const host = tryParse(args);
        return host === undefined ? null : urls.make({ host });
      },
    },
  });
  context.defineGlobal("URL", urls.constructor);
}

// ------------------------------------------------------------------------------------------------------------ bytes

function isBuffer(o: object): boolean {
  try {
    return arrayBufferByteLength(o) >= 0;
  } catch {
    return false;
  }
}

function defineEncoder(context: FeatureContext): void {
  const native = platform("TextEncoder");
  const encode = native.method("encode");
  const encodeInto = native.method("encodeInto");
  const encoders = makeGuestClass<Wrapped>(context, {
    name: "TextEncoder",
    length: 0,
    construct: () => ({ host: reflectConstruct(native.constructor, []) }),
    getters: { encoding: () => "utf-8" },
    methods: {
      // A copy: the platform may give a part of a larger buffer.
      encode: ({ host }, [text]) =>
        new FeralUint8Array(encode(host, text === undefined ? "" : toText(text)) as Uint8Array),
      encodeInto({ host }, [text, bytes]) {
        const source = toText(text);
        if (typedArrayTag(bytes) !== "Uint8Array") throwTypeError("TextEncoder: the target must be a Uint8Array");
        const { read, written } = encodeInto(host, source, bytes) as { read: number; written: number };
        return { read, written };
      },
    },
  });
  context.defineGlobal("TextEncoder", encoders.constructor);
}

function defineDecoder(context: FeatureContext): void {
  const native = platform("TextDecoder");
  const decode = native.method("decode");
  const option = (options: unknown, name: string): boolean => isObject(options) && !!reflectGet(options, name);
  const decoders = makeGuestClass<Wrapped>(context, {
    name: "TextDecoder",
    length: 0,
    construct([label, options]) {
      const encoding = label === undefined ? "utf-8" : toText(label);
      const settings = { fatal: option(options, "fatal"), ignoreBOM: option(options, "ignoreBOM") };
      return { host: context.callHost(() => reflectConstruct(native.constructor, [encoding, settings])) };
    },
    getters: {
      encoding: ({ host }) => stringOf(native.getter("encoding")(host)),
      fatal: ({ host }) => native.getter("fatal")(host) === true,
      ignoreBOM: ({ host }) => native.getter("ignoreBOM")(host) === true,
    },
    methods: {
      decode({ host }, [bytes, options]) {
        const stream = option(options, "stream");
        const given = bytes === undefined ? new FeralUint8Array(0) : bytes;
        if (!isObject(given) || !(arrayBufferIsView(given) || isBuffer(given))) {
          throwTypeError("TextDecoder: what is decoded must be an ArrayBuffer or a view of one");
        }
        return context.callHost(() => decode(host, given, { stream }));
      },
    },
  });
  context.defineGlobal("TextDecoder", decoders.constructor);
}
