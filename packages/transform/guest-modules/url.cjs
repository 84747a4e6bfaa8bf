// `node:url` for guests: Node's parsers on text. The paths of files are POSIX paths.
"use strict";
const host = require("sallyport:host/url");
const querystring = require("sallyport:querystring");

const FIELDS = [
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
];

function assertText(value, name) {
  if (typeof value === "string") return value;
  const error = new TypeError(
    `The "${name}" argument must be of type string. Received ${value === null ? "null" : typeof value}`,
  );
  error.code = "ERR_INVALID_ARG_TYPE";
  throw error;
}

function Url() {
  for (const field of FIELDS) this[field] = null;
}

Url.prototype.parse = function (text, parseQuery, slashes) {
  const fields = JSON.parse(host.parse(assertText(text, "url"), slashes === true));
  for (const field of FIELDS) this[field] = fields[field];
  if (parseQuery) {
    this.query = querystring.parse(this.query ?? "");
    this.search ??= "";
  }
  return this;
};

Url.prototype.format = function () {
  const fields = {};
  for (const field of FIELDS) {
    const value = this[field];
    if (value !== null && value !== undefined && typeof value !== "object") fields[field] = value;
  }
  if (this.query !== null && typeof this.query === "object" && !this.search) {
    const text = querystring.stringify(this.query);
    if (text) fields.search = `?${text}`;
  }
  return host.format(JSON.stringify(fields));
};

Url.prototype.resolve = function (relative) {
  return host.resolve(this.format(), String(relative));
};

Url.prototype.resolveObject = function (relative) {
  return parse(this.resolve(typeof relative === "string" ? relative : relative.format()), false, true);
};

function parse(text, parseQuery, slashes) {
  return text instanceof Url ? text : new Url().parse(text, parseQuery, slashes);
}

function format(object, options) {
  if (typeof object === "string") return parse(object).format();
  if (object === null || typeof object !== "object") assertText(object, "urlObject");
  if (typeof object.searchParams === "object") {
    const { fragment = true, auth = true, search = true } = options ?? {};
    const credentials =
      auth && object.username ? `${object.username}${object.password ? `:${object.password}` : ""}@` : "";
    return `${object.protocol}//${credentials}${object.host}${object.pathname}${search ? object.search : ""}${fragment ? object.hash : ""}`;
  }
  return Url.prototype.format.call(object);
}

function fileURLToPath(url) {
  const href = typeof url === "object" && url !== null ? String(url.href) : assertText(url, "path");
  const [protocol, hostname, pathname] = JSON.parse(host.fileParts(href));
  const fail = (Class, code, message) => {
    const error = new Class(message);
    error.code = code;
    throw error;
  };
  if (protocol !== "file:") fail(TypeError, "ERR_INVALID_URL_SCHEME", "The URL must be of scheme file");
  if (hostname !== "")
    fail(TypeError, "ERR_INVALID_FILE_URL_HOST", 'File URL host must be "localhost" or empty on linux');
  if (/%2f/i.test(pathname))
    fail(TypeError, "ERR_INVALID_FILE_URL_PATH", "File URL path must not include encoded / characters");
  return decodeURIComponent(pathname);
}

function pathToFileURL(path) {
  const href = host.pathToFileHref(assertText(path, "path"));
  return typeof URL === "undefined" ? parse(href) : new URL(href);
}

function urlToHttpOptions(url) {
  const { hostname, port, protocol, hash, search, pathname, username, password, href } = url;
  return {
    protocol,
    hostname: typeof hostname === "string" && hostname.startsWith("[") ? hostname.slice(1, -1) : hostname,
    hash,
    search,
    pathname,
    path: `${pathname || ""}${search || ""}`,
    href,
    ...(port !== "" && { port: Number(port) }),
    ...((username || password) && { auth: `${decodeURIComponent(username)}:${decodeURIComponent(password)}` }),
  };
}

module.exports = {
  Url,
  parse,
  format,
  resolve: (from, to) => parse(from, false, true).resolve(to),
  resolveObject: (from, to) => (from ? parse(from, false, true).resolveObject(to) : to),
  domainToASCII: (domain) => host.domainToASCII(`${domain}`),
  domainToUnicode: (domain) => host.domainToUnicode(`${domain}`),
  fileURLToPath,
  pathToFileURL,
  urlToHttpOptions,
};
if (typeof URL !== "undefined") module.exports.URL = URL;
if (typeof URLSearchParams !== "undefined") module.exports.URLSearchParams = URLSearchParams;
