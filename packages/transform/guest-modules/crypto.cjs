// `node:crypto` for guests: hashing, and the generator where the host grants it. Bytes cross as copies, digests as text.
"use strict";
const host = require("sallyport:host/crypto");
const { Buffer } = require("sallyport:buffer");

const bytesOf = (data) => {
  if (typeof data === "string") return data;
  if (!ArrayBuffer.isView(data)) {
    const error = new TypeError(
      'The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView.',
    );
    error.code = "ERR_INVALID_ARG_TYPE";
    throw error;
  }
  return new Uint8Array(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
};

const encoded = (bytes, encoding) =>
  encoding === undefined || encoding === "buffer" ? bytes : bytes.toString(encoding);

class Digester {
  #handle;
  #finished = false;
  constructor(handle) {
    this.#handle = handle;
  }
  get handle() {
    return this.#handle;
  }
  update(data, encoding) {
    if (this.#finished) throw finished();
    this.#handle.update(bytesOf(data), encoding === "buffer" ? undefined : encoding);
  }
  digest(encoding) {
    if (this.#finished) throw finished();
    this.#finished = true;
    return encoded(Buffer.from(this.#handle.digest(), "hex"), encoding);
  }
  copy() {
    if (this.#finished) throw finished();
    return this.#handle.copy();
  }
}

function finished() {
  const error = new Error("Digest already called");
  error.code = "ERR_CRYPTO_HASH_FINALIZED";
  return error;
}

const digesters = new WeakMap();

class Hash {
  constructor(algorithm, options) {
    digesters.set(this, new Digester(host.createHash(String(algorithm), options?.outputLength)));
  }
  update(data, encoding) {
    digesters.get(this).update(data, encoding);
    return this;
  }
  digest(encoding) {
    return digesters.get(this).digest(encoding);
  }
  copy() {
    const copy = Object.create(Hash.prototype);
    digesters.set(copy, new Digester(digesters.get(this).copy()));
    return copy;
  }
}

class Hmac {
  #digester;
  #digested = false;
  constructor(algorithm, key) {
    this.#digester = new Digester(host.createHmac(String(algorithm), bytesOf(key)));
  }
  update(data, encoding) {
    this.#digester.update(data, encoding);
    return this;
  }
  digest(encoding) {
    if (this.#digested) return encoded(Buffer.alloc(0), encoding);
    this.#digested = true;
    return this.#digester.digest(encoding);
  }
}

module.exports = {
  Hash,
  Hmac,
  createHash: (algorithm, options) => new Hash(algorithm, options),
  createHmac: (algorithm, key) => new Hmac(algorithm, key),
  getHashes: () => host.getHashes().split(" "),
  hash: (algorithm, data, encoding = "hex") => new Hash(algorithm).update(data).digest(encoding),
  timingSafeEqual: (a, b) => host.timingSafeEqual(bytesOf(a), bytesOf(b)),
};

if (host.randomHex !== undefined) {
  const randomBytes = (size, callback) => {
    const bytes = Buffer.from(host.randomHex(size), "hex");
    if (callback === undefined) return bytes;
    Promise.resolve().then(() => callback(null, bytes));
    return undefined;
  };
  Object.assign(module.exports, {
    randomBytes,
    randomUUID: () => host.randomUUID(),
    randomInt(...args) {
      const callback = typeof args.at(-1) === "function" ? args.pop() : undefined;
      const [min, max] = args.length === 1 ? [0, args[0]] : args;
      const n = host.randomInt(min, max);
      if (callback === undefined) return n;
      Promise.resolve().then(() => callback(null, n));
      return undefined;
    },
    getRandomValues(array) {
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      if (bytes.length > 65536) throw new RangeError("at most 65536 bytes at a time");
      bytes.set(randomBytes(bytes.length));
      return array;
    },
  });
}
