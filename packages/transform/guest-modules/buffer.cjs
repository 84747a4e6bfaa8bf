// `node:buffer` for guests: the package `buffer`, with what Node has added to it since. No memory is shared.
"use strict";
const vendor = require("sallyport:vendor/buffer");
const { Buffer } = vendor;

const isUrl = (encoding) => typeof encoding === "string" && encoding.toLowerCase() === "base64url";
const standard = (text) => text.replaceAll("-", "+").replaceAll("_", "/");

const { from, byteLength, isEncoding, concat } = Buffer;
Object.defineProperty(Buffer, "from", {
  value: (value, encoding, length) =>
    typeof value === "string" && isUrl(encoding) ? from(standard(value), "base64") : from(value, encoding, length),
  writable: true,
  configurable: true,
});
Buffer.byteLength = function (value, encoding) {
  return typeof value === "string" && isUrl(encoding)
    ? byteLength(standard(value), "base64")
    : byteLength(value, encoding);
};
Buffer.isEncoding = (encoding) => isUrl(encoding) || isEncoding(encoding);
Buffer.concat = (list, length) => concat(list, length);
Buffer.copyBytesFrom = function (view, offset = 0, length = view.length - offset) {
  const part = view.slice(offset, offset + length);
  return Buffer.from(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
};
Object.defineProperty(Buffer, "of", { value: (...bytes) => Buffer.from(bytes), writable: true, configurable: true });

const { toString, write, fill, indexOf, lastIndexOf, includes } = Buffer.prototype;
Buffer.prototype.toString = function (encoding, start, end) {
  if (!isUrl(encoding)) return toString.call(this, ...arguments);
  const text = toString.call(this, "base64", start, end);
  return text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
};
Buffer.prototype.toLocaleString = Buffer.prototype.toString;
Buffer.prototype.write = function (text, ...rest) {
  if (!isUrl(rest.at(-1))) return write.call(this, text, ...rest);
  return write.call(this, standard(text), ...rest.slice(0, -1), "base64");
};
const byBytes = (method) =>
  function (value, offset, encoding) {
    const url = isUrl(encoding) ? encoding : isUrl(offset) ? offset : undefined;
    if (typeof value !== "string" || url === undefined) return method.call(this, ...arguments);
    return method.call(this, Buffer.from(value, url), ...(isUrl(offset) ? [] : [offset]));
  };
Buffer.prototype.indexOf = byBytes(indexOf);
Buffer.prototype.lastIndexOf = byBytes(lastIndexOf);
Buffer.prototype.includes = byBytes(includes);
Buffer.prototype.fill = function (value, ...rest) {
  return typeof value === "string" && isUrl(rest.at(-1))
    ? fill.call(this, Buffer.from(value, "base64url"), ...rest.slice(0, -1))
    : fill.call(this, value, ...rest);
};

const bytesOf = (input) =>
  ArrayBuffer.isView(input) ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength) : new Uint8Array(input);

function isUtf8(input) {
  const bytes = bytesOf(input);
  for (let i = 0; i < bytes.length;) {
    const first = bytes[i++];
    if (first < 0x80) continue;
    const size =
      first >= 0xc2 && first <= 0xdf ? 1 : first >= 0xe0 && first <= 0xef ? 2 : first >= 0xf0 && first <= 0xf4 ? 3 : 0;
    if (size === 0 || i + size > bytes.length) return false;
    const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (bytes[i] < low || bytes[i] > high) return false;
    for (let j = 1; j < size; j++) if ((bytes[i + j] & 0xc0) !== 0x80) return false;
    i += size;
  }
  return true;
}

function invalidCharacter() {
  const error = new Error("Invalid character");
  error.name = "InvalidCharacterError";
  error.code = 5;
  return error;
}

module.exports = {
  Buffer,
  SlowBuffer: vendor.SlowBuffer,
  kMaxLength: vendor.kMaxLength,
  kStringMaxLength: 0x1fffffe8,
  constants: { MAX_LENGTH: vendor.kMaxLength, MAX_STRING_LENGTH: 0x1fffffe8 },
  INSPECT_MAX_BYTES: 50,
  isUtf8,
  isAscii: (input) => bytesOf(input).every((byte) => byte < 0x80),
  btoa(text) {
    const binary = `${text}`;
    if (/[^\0-\xff]/.test(binary)) throw invalidCharacter();
    return Buffer.from(binary, "latin1").toString("base64");
  },
  atob(text) {
    const data = `${text}`
      .replace(/[\t\n\f\r ]/g, "")
      .replace(/={1,2}$/, (pad, at, all) => (all.length % 4 === 0 ? "" : pad));
    if (data.length % 4 === 1 || /[^A-Za-z0-9+/]/.test(data)) throw invalidCharacter();
    return Buffer.from(data, "base64").toString("latin1");
  },
};
