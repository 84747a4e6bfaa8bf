/* eslint-disable sallyport/no-uncaptured-globals, sallyport/no-uncaptured-methods --
   The host's side of the membrane: what comes here is primitive, or a copy, and Node's own modules look up what they use as well. */
/**
 * The host's side of the _wrapped_ modules: namespaces of functions that take and give strings, numbers and bytes. A guest reaches
 * them through the membrane only, by guest code that makes Node's interface of them. Invariants I1 and I9.
 */
import * as crypto from "node:crypto";
import { posix, win32, type PlatformPath } from "node:path";
import * as querystring from "node:querystring";
import * as url from "node:url";
import { isUint8Array } from "node:util/types";

export type HostNamespace = Readonly<Record<string, unknown>>;

export interface CryptoOptions {
  /** Whether the guest has the host's generator: `randomBytes`, `randomUUID`, `randomInt`, `getRandomValues`. Default false. */
  readonly random?: boolean;
}

// -------------------------------------------------------------------------------------------------------- paths

function wrapPath(path: PlatformPath, root: string): HostNamespace {
  const { basename, dirname, extname, format, isAbsolute, join, normalize, parse } = path;
  const isWindows = path === win32;
  /** `C:x` is relative to a current directory of that drive: there is none, so it is the drive's root. */
  const anchor = (part: unknown): string => {
    if (typeof part !== "string") throw new TypeError("the paths must be strings");
    return isWindows ? part.replace(/^([a-z]:)(?![\\/])/i, "$1\\") : part;
  };
  const resolve = (...parts: unknown[]): string => path.resolve(root, ...parts.map(anchor));
  return {
    basename: (...args: Parameters<typeof basename>) => basename(...args),
    dirname: (p: string) => dirname(p),
    extname: (p: string) => extname(p),
    format: (root: string, dir: string, base: string, name: string, ext: string) =>
      format({ root, dir, base, name, ext }),
    isAbsolute: (p: string) => isAbsolute(p),
    join: (...parts: string[]) => join(...parts),
    normalize: (p: string) => normalize(p),
    parse: (p: string) => JSON.stringify(parse(p)),
    relative: (from: unknown, to: unknown) => path.relative(resolve(from), resolve(to)),
    resolve,
    toNamespacedPath: (p: unknown) =>
      typeof p !== "string" || p.length === 0 ? p : isWindows ? path.toNamespacedPath(resolve(p)) : p,
  };
}

const pathNamespace: HostNamespace = { posix: wrapPath(posix, "/"), win32: wrapPath(win32, "C:\\") };

// --------------------------------------------------------------------------------------------------------- URLs

const URL_FIELDS = [
  "protocol",
  "slashes",
  "auth",
  "host",
  "port",
  "hostname",
  "hash",
  "search",
  "query",
  "pathname",
  "path",
  "href",
] as const;

/** Legacy `parse` without `url.parse` itself, which writes deprecation warnings on the host's console. */
function parseLegacy(text: string, slashes: boolean): string {
  const parser = new (
    url as unknown as { Url: new () => Record<string, unknown> & { parse(t: string, q: boolean, s: boolean): void } }
  ).Url();
  parser.parse(assertText(text), false, slashes);
  return JSON.stringify(Object.fromEntries(URL_FIELDS.map((field) => [field, parser[field] ?? null])));
}

function formatLegacy(json: string): string {
  const record = new (url as unknown as { Url: new () => Record<string, unknown> & { format(): string } }).Url();
  const given = JSON.parse(json) as Record<string, unknown>;
  for (const field of URL_FIELDS) if (given[field] !== undefined) record[field] = given[field];
  return record.format();
}

function resolveLegacy(from: string, to: string): string {
  const parser = new (
    url as unknown as { Url: new () => { parse(t: string, q: boolean, s: boolean): void; resolve(to: string): string } }
  ).Url();
  parser.parse(assertText(from), false, true);
  return parser.resolve(assertText(to));
}

const urlNamespace: HostNamespace = {
  parse: parseLegacy,
  format: formatLegacy,
  resolve: resolveLegacy,
  domainToASCII: (domain: string) => url.domainToASCII(`${domain}`),
  domainToUnicode: (domain: string) => url.domainToUnicode(`${domain}`),
  /** Protocol, host and path of a URL, by the WHATWG's rules. */
  fileParts: (href: string) => {
    const { protocol, hostname, pathname } = new URL(assertText(href));
    return JSON.stringify([protocol, hostname, pathname]);
  },
  pathToFileHref: (path: string) => {
    const resolved = posix.resolve("/", assertText(path));
    const escaped = resolved.replace(/[%\\\n\r\t?#]/g, (each) => encodeURIComponent(each));
    return `file://${new URL(`file://${/[\\/]$/.test(path) && resolved !== "/" ? `${escaped}/` : escaped}`).pathname}`;
  },
};

function assertText(v: unknown): string {
  if (typeof v === "string") return v;
  throw new TypeError("the argument must be a string");
}

// --------------------------------------------------------------------------------------------------- query text

const querystringNamespace: HostNamespace = {
  /** Pairs in order, so that no key of the text becomes a member of an object of the host. */
  parse(text: unknown, separator: string, equals: string, maxKeys: number): string {
    const parsed = querystring.parse(assertText(text), separator, equals, { maxKeys });
    return JSON.stringify(Object.entries(parsed));
  },
  /** The same without decoding, for guests with a decoder of their own. */
  split(text: unknown, separator: string, equals: string, maxKeys: number): string {
    const parsed = querystring.parse(assertText(text), separator, equals, {
      maxKeys,
      decodeURIComponent: (part) => part,
    });
    return JSON.stringify(Object.entries(parsed));
  },
  escape: (text: unknown) => querystring.escape(assertText(text)),
  unescape: (text: unknown) => querystring.unescape(assertText(text)),
};

// ------------------------------------------------------------------------------------------------------ hashing

/** Digests are asked for as hexadecimal text; data is text with its encoding, or a copy of the guest's bytes. */
function handle(hash: crypto.Hash | crypto.Hmac): HostNamespace {
  return {
    update(data: string | Uint8Array, encoding?: crypto.Encoding): void {
      if (typeof data === "string") hash.update(data, encoding ?? "utf8");
      else hash.update(bytesOf(data));
    },
    digest: () => hash.digest("hex"),
    copy: () => ("copy" in hash ? handle(hash.copy()) : undefined),
  };
}

const MAX_OUTPUT = 65536;

function makeHash(algorithm: string, outputLength?: number): crypto.Hash {
  if (outputLength !== undefined && !(outputLength >= 0 && outputLength <= MAX_OUTPUT)) {
    throw new RangeError(`outputLength must be between 0 and ${MAX_OUTPUT}`);
  }
  return crypto.createHash(assertText(algorithm), outputLength === undefined ? undefined : { outputLength });
}

function bytesOf(v: unknown): Uint8Array {
  if (isUint8Array(v)) return v;
  throw new TypeError("the data must be text or bytes");
}

function cryptoNamespace({ random = false }: CryptoOptions): HostNamespace {
  const namespace: Record<string, unknown> = {
    getHashes: () => crypto.getHashes().join(" "),
    createHash: (algorithm: string, outputLength?: number) => handle(makeHash(algorithm, outputLength)),
    createHmac: (algorithm: string, key: string | Uint8Array) =>
      handle(crypto.createHmac(assertText(algorithm), typeof key === "string" ? key : bytesOf(key))),
    timingSafeEqual: (a: unknown, b: unknown) => crypto.timingSafeEqual(bytesOf(a), bytesOf(b)),
  };
  if (!random) return namespace;
  namespace["randomUUID"] = () => crypto.randomUUID();
  /** Bytes as hexadecimal text: no memory is shared. */
  namespace["randomHex"] = (size: number): string => {
    if (!Number.isSafeInteger(size) || size < 0 || size > MAX_RANDOM) throw new RangeError("the size is out of range");
    return crypto.randomBytes(size).toString("hex");
  };
  namespace["randomInt"] = (min: number, max: number) => crypto.randomInt(min, max);
  return namespace;
}

const MAX_RANDOM = 0x10_0000;

/** The host's namespace behind a wrapped module; undefined where a module has none. */
export function hostNamespaceOf(name: string, options: CryptoOptions): HostNamespace | undefined {
  switch (name) {
    case "path":
      return pathNamespace;
    case "url":
      return urlNamespace;
    case "querystring":
      return querystringNamespace;
    case "crypto":
      return cryptoNamespace(options);
    default:
      return undefined;
  }
}
