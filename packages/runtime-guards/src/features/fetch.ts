/**
 * `fetch`: requests to named origins, redirects included.
 *
 * Invariants I1 and I9. Where a request may go is decided on the host's side by the attenuator of `../attenuators/origins.ts`. What
 * comes back is made anew for the guest: a frozen response of its own whose methods give text, records and copies of
 * bytes. The host's cookies are not sent, cookies that are set are not shown, and of what the network says when it fails
 * (addresses and ports of machines) the guest hears that it failed.
 */

import {
  arrayBufferSlice,
  arrayForEach,
  arrayPush,
  dataDescriptor,
  FERAL_GLOBAL,
  FeralObjectPrototype,
  FeralPromise,
  FeralSet,
  FeralSyntaxError,
  FeralTypeError,
  FeralUint8Array,
  FeralWeakSet,
  isObject,
  jsonParse,
  objectCreate,
  objectFreeze,
  objectKeys,
  promiseThen,
  reflectApply,
  reflectConstruct,
  reflectDefineProperty,
  reflectGet,
  setAdd,
  setDelete,
  setForEach,
  stringOf,
  stringToLowerCase,
  symbolAsyncIterator,
  symbolIterator,
  typedArrayBuffer,
  typedArrayByteLength,
  typedArraySet,
  typedArrayTag,
  weakSetAdd,
  weakSetHas,
} from "../primordials.js";
import { type Fetched, type FetchFunction, fetchWithin, isRefusal } from "../attenuators/origins.js";
import { BudgetError, GuestError, kindOfHostError, OptionsError } from "../errors/classes.js";
import { makeDenial, makeGuestError } from "../errors/deny.js";
import { inheritsFrom, isCallable } from "../guards/model.js";
import type { Feature, FeatureContext } from "./feature.js";
import { makeFeature } from "./install.js";
import { makeNamedError, makeNamespace } from "./guest-objects.js";
import { aFunction, readOptions } from "./options.js";

export interface FetchOptions {
  /** Where requests may go: `["https://api.example"]`. */
  readonly origins: readonly string[];
  /** The host's `fetch`; default: the one of the platform. It is called with a text and a plain record of options. */
  readonly fetch?: FetchFunction;
  /** How many bytes of a response are read, after they were decompressed; default 16 MiB. */
  readonly maxBytes?: number;
  /** How many milliseconds a request may take, until its last byte; default 30,000. */
  readonly timeout?: number;
}

const aPositiveNumber = ["a positive number", (v: unknown) => typeof v === "number" && v > 0] as const;

export function fetchFeature(options: object): Feature {
  const {
    origins,
    fetch = FERAL_GLOBAL.fetch as FetchFunction | undefined,
    maxBytes = 16 * 1024 * 1024,
    timeout = 30_000,
  } = readOptions<FetchOptions>("fetch", options, {
    origins: ["an array of origins", isObject],
    fetch: aFunction,
    maxBytes: aPositiveNumber,
    timeout: aPositiveNumber,
  });
  if (origins === undefined) {
    throw new OptionsError(
      'the feature "fetch" is granted with the origins that it may reach: { fetch: { origins: ["https://api.example"] } }',
      "options/feature",
    );
  }
  if (!isCallable(fetch)) {
    throw new OptionsError('the feature "fetch" needs the option "fetch": this host has none', "options/feature");
  }
  const request = fetchWithin(fetch, origins, {});
  return makeFeature("fetch", (context) => {
    const exchanges = new FeralSet<Exchange>();
    context.onRevoke(() => setForEach(exchanges, (exchange) => exchange.end()));
    context.defineGlobal(
      "fetch",
      context.guestFunction("fetch", 1, (input, init) => {
        const exchange = makeExchange(timeout, exchanges);
        return guestPromise(context, exchange, async () => {
          try {
            const fetched = await request(context.toHost(input), requestOptions(context.toHost(init), exchange));
            return makeResponse(context, exchange, fetched, maxBytes);
          } catch (e) {
            exchange.end();
            throw e;
          }
        });
      }),
    );
  });
}

// ------------------------------------------------------------------------------------------------------- exchanges

/** A request and its response, until the last byte was read, the time is over, or the domain is revoked. */
interface Exchange {
  readonly signal: unknown;
  isLate(): boolean;
  /** Stops what is still going on. */
  end(): void;
}

function makeExchange(timeout: number, exchanges: Set<Exchange>): Exchange {
  const { AbortController, setTimeout, clearTimeout } = FERAL_GLOBAL as Record<string, Function | undefined>;
  const controller = isCallable(AbortController)
    ? (reflectConstruct(AbortController, []) as { readonly signal: unknown; abort(): void })
    : undefined;
  let isLate = false;
  const exchange: Exchange = {
    signal: controller?.signal,
    isLate: () => isLate,
    end() {
      if (!setDelete(exchanges, exchange)) return;
      if (isCallable(clearTimeout)) clearTimeout(timer);
      controller?.abort();
    },
  };
  const late = (): void => {
    isLate = true;
    exchange.end();
  };
  const timer: unknown = isCallable(setTimeout) ? setTimeout(late, timeout) : undefined;
  setAdd(exchanges, exchange);
  return exchange;
}

/** A signal of the guest's own would be a callback in the host's network stack. */
function requestOptions(init: unknown, exchange: Exchange): object {
  const used = objectCreate(null) as Record<string, unknown>;
  if (isObject(init)) {
    arrayForEach(["method", "headers", "redirect"], (k) => {
      used[k] = reflectGet(init, k);
    });
    used.body = requestBody(reflectGet(init, "body"));
  }
  used.signal = exchange.signal;
  return used;
}

function requestBody(body: unknown): unknown {
  if (body === undefined || body === null || typeof body === "string" || typedArrayTag(body) !== undefined) return body;
  try {
    // A view of what is an ArrayBuffer, and of nothing else: its length comes from an internal slot.
    return new FeralUint8Array(arrayBufferSlice(body as ArrayBuffer, 0));
  } catch {
    throw guestErrorOf(makeGuestError(FeralTypeError, "fetch failed: a body must be a text or binary data"));
  }
}

// ------------------------------------------------------------------------------------------------ promises, errors

/** Errors that were made for a guest. */
const guestErrors = new FeralWeakSet<object>();

function guestErrorOf(error: Error): Error {
  weakSetAdd(guestErrors, error);
  return error;
}

/** A promise for the guest, of what is the guest's own already. */
function guestPromise(context: FeatureContext, exchange: Exchange, start: () => Promise<unknown>): Promise<unknown> {
  return new FeralPromise((resolve, reject) => {
    const fail = (e: unknown): void => reject(errorForGuest(context, exchange, e));
    promiseThen(start(), (v) => (context.isLive() ? resolve(v) : fail(undefined)), fail);
  });
}

/** Denials and what the guest itself threw pass; of what the network says, a guest hears that it failed. */
function errorForGuest(context: FeatureContext, exchange: Exchange, e: unknown): unknown {
  if (!context.isLive()) return makeDenial("revoked", "revoked/domain", `the domain ${context.domainName} is revoked`);
  if (exchange.isLate()) return makeNamedError("TimeoutError", "fetch failed: it took too long");
  if (isObject(e)) {
    if (weakSetHas(guestErrors, e)) return e;
    if (isRefusal(e)) return makeGuestError(FeralTypeError, reflectGet(e, "message") as string);
    if (kindOfHostError(e) !== undefined || inheritsFrom(e, GuestError.prototype)) {
      try {
        context.callHost(() => {
          throw e;
        });
      } catch (rebuilt) {
        return rebuilt;
      }
    }
  }
  return makeGuestError(FeralTypeError, "fetch failed");
}

// ------------------------------------------------------------------------------------------------------- responses

const HIDDEN_HEADERS: readonly string[] = ["set-cookie", "set-cookie2"];

/** What the guest gets: frozen, without a class, its methods without a receiver. */
function makeResponse(context: FeatureContext, exchange: Exchange, fetched: Fetched, maxBytes: number): object {
  const { response, url, redirected } = fetched;
  const status = numberFrom(reflectGet(response, "status"));
  const chunks = readChunks(response, maxBytes, exchange);
  let isUsed = false;
  const use = (): void => {
    if (isUsed) throw guestErrorOf(makeGuestError(FeralTypeError, "the body of this response was read already"));
    isUsed = true;
  };
  const reading = (name: string, convert: (bytes: Uint8Array) => unknown): unknown =>
    context.guestFunction(name, 0, () =>
      guestPromise(context, exchange, async () => {
        use();
        return convert(await readAll(chunks));
      }),
    );
  const members = {
    status,
    ok: status >= 200 && status < 300,
    statusText: stringFrom(reflectGet(response, "statusText")),
    url,
    redirected,
    type: "basic",
    headers: makeHeaders(context, reflectGet(response, "headers")),
    text: reading("text", decodeText),
    json: reading("json", (bytes) => parseJSON(decodeText(bytes))),
    arrayBuffer: reading("arrayBuffer", typedArrayBuffer),
    bytes: reading("bytes", (bytes) => bytes),
    body: makeBody(context, exchange, chunks, use),
  };
  return makeNamespace(members, "Response");
}

const numberFrom = (v: unknown): number => (typeof v === "number" ? v : 0);
const stringFrom = (v: unknown): string => (typeof v === "string" ? v : "");

function parseJSON(text: string): unknown {
  try {
    return jsonParse(text);
  } catch {
    throw guestErrorOf(makeGuestError(FeralSyntaxError, "the body of this response is not JSON"));
  }
}

/** The body as chunks of bytes, for `for await`. */
function makeBody(context: FeatureContext, exchange: Exchange, chunks: Chunks, use: () => void): object {
  const { guestFunction } = context;
  const result = (value: unknown, done: boolean): object => {
    const record = objectCreate(FeralObjectPrototype) as object;
    reflectDefineProperty(record, "value", dataDescriptor(value, true, true, true));
    reflectDefineProperty(record, "done", dataDescriptor(done, true, true, true));
    return record;
  };
  const body = objectCreate(FeralObjectPrototype) as object;
  const iterate = guestFunction("[Symbol.asyncIterator]", 0, () => {
    let isFirst = true;
    return makeNamespace(
      {
        next: guestFunction("next", 0, () =>
          guestPromise(context, exchange, async () => {
            if (isFirst) use();
            isFirst = false;
            const chunk = await chunks();
            return result(chunk, chunk === undefined);
          }),
        ),
        return: guestFunction("return", 0, () =>
          guestPromise(context, exchange, async () => {
            exchange.end();
            return result(undefined, true);
          }),
        ),
      },
      "AsyncIterator",
    );
  });
  reflectDefineProperty(body, symbolAsyncIterator, dataDescriptor(iterate, false, false, false));
  return objectFreeze(body);
}

function makeHeaders(context: FeatureContext, headers: unknown): object {
  const pairs: [string, string][] = [];
  const forEach = isObject(headers) ? reflectGet(headers, "forEach") : undefined;
  if (isCallable(forEach)) {
    const add = (value: unknown, name: unknown): void => {
      const key = stringToLowerCase(stringOf(name));
      if (key !== HIDDEN_HEADERS[0] && key !== HIDDEN_HEADERS[1]) arrayPush(pairs, [key, stringOf(value)]);
    };
    reflectApply(forEach, headers, [add]);
  }
  const find = (name: unknown): string | null => {
    const key = typeof name === "string" ? stringToLowerCase(name) : "";
    for (let i = 0; i < pairs.length; i++) if (pairs[i]![0] === key) return pairs[i]![1];
    return null;
  };
  const { guestFunction } = context;
  const list = (what: (pair: readonly [string, string]) => unknown) => (): unknown => {
    const items: unknown[] = [];
    arrayForEach(pairs, (pair) => arrayPush(items, what(pair)));
    return (items as unknown as Record<symbol, () => unknown>)[symbolIterator]!();
  };
  const entry = ([name, value]: readonly [string, string]): string[] => [name, value];
  const members = {
    get: guestFunction("get", 1, find),
    has: guestFunction("has", 1, (name) => find(name) !== null),
    keys: guestFunction(
      "keys",
      0,
      list(([name]) => name),
    ),
    values: guestFunction(
      "values",
      0,
      list(([, value]) => value),
    ),
    entries: guestFunction("entries", 0, list(entry)),
    forEach: guestFunction("forEach", 1, (f) => {
      arrayForEach(pairs, ([name, value]) => reflectApply(f as Function, undefined, [value, name]));
    }),
  };
  const object = objectCreate(FeralObjectPrototype) as object;
  arrayForEach(objectKeys(members), (k) => {
    reflectDefineProperty(object, k, dataDescriptor(members[k as keyof typeof members], false, true, false));
  });
  const iterate = guestFunction("[Symbol.iterator]", 0, list(entry));
  reflectDefineProperty(object, symbolIterator, dataDescriptor(iterate, false, false, false));
  return objectFreeze(object);
}

// ------------------------------------------------------------------------------------------------------------ bytes

/** Gives the next bytes of a body, as copies; `undefined` at its end. */
type Chunks = () => Promise<Uint8Array | undefined>;

/** From the body's stream, or, of a host's own `fetch` that gives none, from its methods. */
function readChunks(response: object, maxBytes: number, exchange: Exchange): Chunks {
  let read = 0;
  let next: Chunks | undefined;
  const count = (bytes: Uint8Array): Uint8Array => {
    read += typedArrayByteLength(bytes);
    if (read > maxBytes) {
      exchange.end();
      throw new BudgetError(`fetch: the response has more than ${maxBytes} bytes`, "budget/fetch");
    }
    return new FeralUint8Array(bytes);
  };
  return async () => {
    try {
      next ??= sourceOf(response);
      const chunk = await next();
      if (chunk === undefined) exchange.end();
      return chunk && count(chunk);
    } catch (e) {
      exchange.end();
      throw e;
    }
  };
}

function sourceOf(response: object): Chunks {
  const stream = reflectGet(response, "body");
  const getReader = isObject(stream) ? reflectGet(stream, "getReader") : undefined;
  if (isCallable(getReader)) {
    const reader = reflectApply(getReader, stream, []) as { read(): Promise<{ done?: boolean; value?: unknown }> };
    return async () => {
      const { done, value } = await reader.read();
      return done === true ? undefined : bytesOf(value);
    };
  }
  let isRead = stream === null;
  return async () => {
    if (isRead) return undefined;
    isRead = true;
    const arrayBuffer = reflectGet(response, "arrayBuffer");
    if (isCallable(arrayBuffer))
      return new FeralUint8Array((await reflectApply(arrayBuffer, response, [])) as ArrayBuffer);
    return bytesOf(await reflectApply(reflectGet(response, "text") as Function, response, []));
  };
}

function bytesOf(v: unknown): Uint8Array {
  if (typedArrayTag(v) === "Uint8Array") return v as Uint8Array;
  const { TextEncoder } = FERAL_GLOBAL as { TextEncoder: Function };
  const encoder = reflectConstruct(TextEncoder, []) as { encode(text: string): Uint8Array };
  return encoder.encode(stringOf(v));
}

async function readAll(chunks: Chunks): Promise<Uint8Array> {
  const list: Uint8Array[] = [];
  let length = 0;
  for (let chunk = await chunks(); chunk !== undefined; chunk = await chunks()) {
    arrayPush(list, chunk);
    length += typedArrayByteLength(chunk);
  }
  const bytes = new FeralUint8Array(length);
  let at = 0;
  arrayForEach(list, (chunk) => {
    typedArraySet(bytes, chunk, at);
    at += typedArrayByteLength(chunk);
  });
  return bytes;
}

/** UTF-8, as the Fetch standard decodes text. */
function decodeText(bytes: Uint8Array): string {
  const { TextDecoder } = FERAL_GLOBAL as { TextDecoder: Function };
  return (reflectConstruct(TextDecoder, []) as { decode(bytes: Uint8Array): string }).decode(bytes);
}
