// `node:querystring` for guests: Node's parser and escapes on text, and records of the guest's own.
"use strict";
const host = require("sallyport:host/querystring");

const escape = (text) =>
  host.escape(typeof text === "string" ? text : typeof text === "object" ? String(text) : `${text}`);
const unescape = (text) => host.unescape(`${text}`);

function parse(text, separator, equals, options) {
  const record = Object.create(null);
  if (typeof text !== "string" || text.length === 0) return record;
  const maxKeys = typeof options?.maxKeys === "number" ? options.maxKeys : 1000;
  const own = options?.decodeURIComponent;
  const custom = typeof own === "function" && own !== unescape;
  const pairs = JSON.parse(
    (custom ? host.split : host.parse)(text, separator ? `${separator}` : "&", equals ? `${equals}` : "=", maxKeys),
  );
  const decode = (part) => {
    if (!custom) return part;
    try {
      return own(part.replaceAll("+", " "));
    } catch {
      return unescape(part.replaceAll("+", " "));
    }
  };
  for (const [key, value] of pairs) record[decode(key)] = Array.isArray(value) ? value.map(decode) : decode(value);
  return record;
}

function primitive(value) {
  if (typeof value === "string") return value;
  if (typeof value === "number" && Number.isFinite(value)) return `${value}`;
  return typeof value === "bigint" || typeof value === "boolean" ? `${value}` : "";
}

function stringify(record, separator, equals, options) {
  if (record === null || typeof record !== "object") return "";
  const encode = typeof options?.encodeURIComponent === "function" ? options.encodeURIComponent : module.exports.escape;
  const convert = (value) => encode(primitive(value));
  const [between, is] = [separator || "&", equals || "="];
  return Object.keys(record)
    .flatMap((key) => {
      const start = convert(key) + is;
      return Array.isArray(record[key])
        ? record[key].map((value) => start + convert(value))
        : [start + convert(record[key])];
    })
    .join(between);
}

function unescapeBuffer(text) {
  return require("sallyport:buffer").Buffer.from(host.unescape(`${text}`));
}

module.exports = { unescapeBuffer, unescape, escape, stringify, encode: stringify, parse, decode: parse };
