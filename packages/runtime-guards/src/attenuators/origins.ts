/**
 * `origins`: a `fetch` that reaches named origins only, redirects included.
 *
 * What is checked is what is used: the address is read once, parsed by the platform's own URL parser (which knows
 * punycode, default ports, upper case, and the many spellings of an IP address), and the *normalised text* goes to the
 * host's `fetch`. Redirects are followed here, one at a time, by the rules of the Fetch standard, section 4.4, each after
 * the same check. Nothing of the caller's options reaches the host's `fetch` but what is listed here: an option such as
 * `dispatcher` or `agent` decides where a request goes.
 */

import {
  arrayForEach,
  arrayIsArray,
  arrayPush,
  FeralSet,
  FeralTypeError,
  FeralURL,
  FeralURLPrototype,
  FeralWeakSet,
  isObject,
  objectCreate,
  objectKeys,
  reflectApply,
  reflectGet,
  regexpTest,
  setAdd,
  setHas,
  setSize,
  stringIncludes,
  stringOf,
  stringStartsWith,
  stringToLowerCase,
  stringToUpperCase,
  symbolAsyncIterator,
  typedArrayTag,
  weakSetAdd,
  weakSetHas,
} from "../primordials.js";
import { AuthorityError, OptionsError } from "../errors/classes.js";
import { isCallable } from "../guards/model.js";
import { named } from "./calls.js";
import { assertAttenuable } from "./forwarder.js";

/** What {@link origins} needs of a `fetch`. */
export type FetchFunction = (input: string, init: Record<string, unknown>) => Promise<unknown>;

export interface OriginsOptions {
  /** How many redirects are followed; default 20, as in the Fetch standard. */
  readonly maxRedirects?: number;
}

/** Where a response came from, and what it took. */
export interface Fetched {
  readonly response: object;
  readonly url: string;
  readonly redirected: boolean;
}

/** A request as it will be sent: strings, and a body. */
interface Sent {
  url: string;
  method: string;
  headers: [string, string][];
  body: unknown;
  signal: unknown;
  readonly redirect: string;
}

/**
 * Gives `fetch` for the origins in the list, such as `"https://api.example"`: same scheme, host and port. It takes a text,
 * a `URL` or a `Request`, which is read once.
 *
 * Refused, with an `AuthorityError` (`attenuator/origin`): every other origin, at each hop of a redirect too; every scheme
 * but `http:` and `https:`; addresses with a user name or a password. A host with a trailing dot is another host. Of the
 * options `method`, `headers`, `body`, `signal` and `redirect` are used; `credentials` is `"omit"`, and headers that the
 * Fetch standard forbids (`Host`, `Cookie`, `Proxy-…`, `Sec-…`, …) are left out, as browsers do.
 *
 * The check is one of names: whoever answers for a listed name decides which machine it is, one in a private network
 * included. What `fetch` returns is not attenuated.
 *
 * Throws an `OptionsError` for a list with what is no origin: there are no patterns, each host is named. In browsers a redirect cannot be followed under control: it is
 * refused.
 *
 * @example
 * const get = origins(async (url) => ({ status: 200, url }), ["https://api.example"]);
 * (await get("https://api.example/users")).status; // 200
 * await get("https://api.example@evil.example/"); // throws attenuator/origin
 */
export function origins<F extends Function>(fetch: F, list: readonly string[], options: OriginsOptions = {}): F {
  assertAttenuable(fetch, "origins");
  if (!isCallable(fetch)) throw new OptionsError("origins: give it a function like `fetch`", "options/type");
  const request = fetchWithin(fetch as unknown as FetchFunction, list, options);
  const facade = async (input: unknown, init?: unknown): Promise<unknown> => (await request(input, init)).response;
  return named(facade, fetch) as unknown as F;
}

/** Errors of this file: they tell nothing of the network. */
const refusals = new FeralWeakSet<object>();

function refusal(message: string): Error {
  const error = new FeralTypeError(message);
  weakSetAdd(refusals, error);
  return error;
}

export const isRefusal = (e: object): boolean => weakSetHas(refusals, e);

/** The same, telling what it took. */
export function fetchWithin(
  fetch: FetchFunction,
  list: readonly string[],
  options: OriginsOptions,
): (input: unknown, init?: unknown) => Promise<Fetched> {
  const allowed = allowedOrigins(list);
  const { maxRedirects = 20 } = options;
  return async (input, init) => {
    const sent = requestOf(input, init);
    let redirected = false;
    for (let hops = 0; ; hops++) {
      const url = checkedURL(sent.url, undefined, allowed);
      sent.url = read(url, "href");
      const response = await reflectApply(fetch, undefined, [sent.url, initOf(sent)]);
      if (!isObject(response)) throw refusal("fetch failed: the host's fetch gave no response");
      const location = redirectOf(response);
      if (location === undefined || sent.redirect === "manual") return { response, url: sent.url, redirected };
      if (sent.redirect === "error") throw refusal("fetch failed: a redirect was answered");
      if (hops >= maxRedirects) throw refusal(`fetch failed: more than ${maxRedirects} redirects`);
      redirected = true;
      redirect(sent, url, checkedURL(location, sent.url, allowed), reflectGet(response, "status") as number);
    }
  };
}

// ------------------------------------------------------------------------------------------------------- addresses

function allowedOrigins(list: readonly string[]): ReadonlySet<string> {
  if (FeralURL === undefined) throw new OptionsError("origins: this platform has no URL", "options/unavailable");
  if (!arrayIsArray(list)) throw new OptionsError("origins: the list must be an array", "options/type");
  const allowed = new FeralSet<string>();
  arrayForEach(list as readonly unknown[], (entry) => {
    const url = typeof entry === "string" ? parse(entry, undefined) : undefined;
    // Nothing but an origin, so that nobody takes a path for a restriction.
    if (url === undefined || !isWeb(url) || read(url, "href") !== `${read(url, "origin")}/`) {
      throw new OptionsError(
        `origins: ${stringOf(entry)} is no origin; write a scheme, a host and if need be a port, such as "https://api.example"`,
        "options/value",
      );
    }
    if (stringIncludes(read(url, "origin"), "*")) {
      throw new OptionsError(
        `origins: ${entry as string} is no pattern, and an asterisk stands for nothing; name each origin, such as "https://api.example" and "https://cdn.example"`,
        "options/value",
      );
    }
    setAdd(allowed, read(url, "origin"));
  });
  return allowed;
}

type URLMember = keyof typeof FeralURLPrototype;
const read = (url: object, member: URLMember): string => FeralURLPrototype[member](url);

const isWeb = (url: object): boolean => read(url, "protocol") === "https:" || read(url, "protocol") === "http:";

function parse(text: string, base: string | undefined): object | undefined {
  try {
    return new FeralURL!(text, base);
  } catch {
    return undefined;
  }
}

function checkedURL(text: string, base: string | undefined, allowed: ReadonlySet<string>): object {
  const url = parse(text, base);
  if (url === undefined) throw refusal("fetch failed: the address is not a valid URL");
  // The origin of a `blob:` URL is that of its maker, so the scheme is looked at by itself.
  if (
    !isWeb(url) ||
    read(url, "username") !== "" ||
    read(url, "password") !== "" ||
    !setHas(allowed, read(url, "origin"))
  ) {
    const origin = isWeb(url) ? read(url, "origin") : read(url, "protocol");
    throw new AuthorityError(
      `fetch: ${origin} was not granted${setSize(allowed) === 0 ? "; no origin was" : ""}`,
      "attenuator/origin",
    );
  }
  return url;
}

// -------------------------------------------------------------------------------------------------------- requests

/** Reads everything that will be used, once. */
function requestOf(input: unknown, init: unknown): Sent {
  const given = isObject(init) ? init : (objectCreate(null) as object);
  const isRequest = isObject(input) && !isURL(input);
  const pick = (k: string): unknown => reflectGet(given, k) ?? (isRequest ? reflectGet(input, k) : undefined);
  const url = addressOf(input, isRequest);
  const method = methodOf(pick("method"));
  const redirect = pick("redirect") ?? "follow";
  if (redirect !== "follow" && redirect !== "error" && redirect !== "manual") {
    throw refusal("fetch failed: redirect must be follow, error or manual");
  }
  return { url, method, headers: headersOf(pick("headers")), body: pick("body"), signal: pick("signal"), redirect };
}

function isURL(o: object): boolean {
  try {
    return typeof read(o, "href") === "string";
  } catch {
    return false;
  }
}

function addressOf(input: unknown, isRequest: boolean): string {
  const address = isRequest
    ? (reflectGet(input as object, "url") ?? reflectGet(input as object, "href"))
    : isObject(input)
      ? read(input, "href")
      : input;
  if (typeof address !== "string") {
    throw refusal("fetch failed: the address must be a text, a URL or a Request");
  }
  return address;
}

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9a-z]+$/i;
const BAD_VALUE = /[\0\r\n]|[^\0-\xff]/;
const FORBIDDEN_METHOD = /^(?:connect|trace|track)$/i;
const STANDARD_METHOD = /^(?:delete|get|head|options|post|put)$/i;
const FORBIDDEN_HEADER =
  /^(?:accept-charset|accept-encoding|access-control-request-.*|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|referer|set-cookie|te|trailer|transfer-encoding|upgrade|via|proxy-.*|sec-.*|x-http-method|x-http-method-override|x-method-override)$/;

function methodOf(v: unknown): string {
  if (v === undefined) return "GET";
  if (typeof v !== "string" || !regexpTest(TOKEN, v) || regexpTest(FORBIDDEN_METHOD, v)) {
    throw refusal("fetch failed: the method is not allowed");
  }
  return regexpTest(STANDARD_METHOD, v) ? stringToUpperCase(v) : v;
}

/** Pairs, from a record, a list of pairs, or what calls back with each, such as `Headers`. */
function headersOf(v: unknown): [string, string][] {
  const headers: [string, string][] = [];
  const add = (name: unknown, value: unknown): void => {
    const key = stringToLowerCase(stringOf(name));
    const text = stringOf(value);
    if (!regexpTest(TOKEN, key) || regexpTest(BAD_VALUE, text)) {
      throw refusal("fetch failed: a header's name or value is not valid");
    }
    if (!regexpTest(FORBIDDEN_HEADER, key)) arrayPush(headers, [key, text]);
  };
  if (!isObject(v)) return headers;
  if (arrayIsArray(v)) {
    arrayForEach(v, (pair) => {
      if (!arrayIsArray(pair) || pair.length !== 2) throw refusal("fetch failed: a header must be a pair");
      add(pair[0], pair[1]);
    });
    return headers;
  }
  const forEach = reflectGet(v, "forEach");
  if (isCallable(forEach)) reflectApply(forEach, v, [(value: unknown, name: unknown) => add(name, value)]);
  else arrayForEach(objectKeys(v), (name) => add(name, reflectGet(v, name)));
  return headers;
}

/** What the host's `fetch` is given: fresh, and complete. */
function initOf({ method, headers, body, signal }: Sent): Record<string, unknown> {
  const init: Record<string, unknown> = {
    __proto__: null,
    method,
    headers,
    redirect: "manual",
    credentials: "omit",
    referrerPolicy: "no-referrer",
  };
  if (signal !== undefined && signal !== null) init["signal"] = signal;
  if (body === undefined || body === null) return init;
  if (method === "GET" || method === "HEAD") throw refusal(`fetch failed: ${method} has no body`);
  init["body"] = body;
  if (!isReplayable(body)) init["duplex"] = "half";
  return init;
}

// ------------------------------------------------------------------------------------------------------- redirects

/** The address that a response refers to; `undefined` for a response that is no redirect. */
function redirectOf(response: object): string | undefined {
  if (reflectGet(response, "type") === "opaqueredirect") {
    throw refusal("fetch failed: this platform does not show where a redirect leads, so it is not followed");
  }
  const status = reflectGet(response, "status");
  if (status !== 301 && status !== 302 && status !== 303 && status !== 307 && status !== 308) return undefined;
  const headers = reflectGet(response, "headers");
  const get = isObject(headers) ? reflectGet(headers, "get") : undefined;
  const location = isCallable(get) ? reflectApply(get, headers, ["location"]) : undefined;
  return typeof location === "string" ? location : undefined;
}

/** Section 4.4 of the Fetch standard. */
function redirect(sent: Sent, from: object, to: object, status: number): void {
  const becomesGet =
    ((status === 301 || status === 302) && sent.method === "POST") ||
    (status === 303 && sent.method !== "GET" && sent.method !== "HEAD");
  if (becomesGet) {
    sent.method = "GET";
    sent.body = undefined;
    dropHeaders(sent, (name) => stringStartsWith(name, "content-"));
  } else if (sent.body !== undefined && sent.body !== null && !isReplayable(sent.body)) {
    throw refusal("fetch failed: a body that is a stream cannot be sent again after a redirect");
  }
  if (read(from, "origin") !== read(to, "origin")) dropHeaders(sent, (name) => name === "authorization");
  const hash = read(from, "hash");
  sent.url = read(to, "href") + (read(to, "hash") === "" && !stringIncludes(read(to, "href"), "#") ? hash : "");
}

function dropHeaders(sent: Sent, drops: (name: string) => boolean): void {
  const kept: [string, string][] = [];
  arrayForEach(sent.headers, (pair) => {
    if (!drops(pair[0])) arrayPush(kept, pair);
  });
  sent.headers = kept;
}

/** Text, binary data and forms make their bytes anew each time; a stream is used up. */
function isReplayable(body: unknown): boolean {
  if (!isObject(body) || typedArrayTag(body) !== undefined) return true;
  return !isCallable(reflectGet(body, "getReader")) && !isCallable(reflectGet(body, symbolAsyncIterator));
}
