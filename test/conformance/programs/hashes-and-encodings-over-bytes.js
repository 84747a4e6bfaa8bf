const utf8 = (s) => {
  const out = [];
  for (const ch of s) {
    const c = ch.codePointAt(0);
    if (c < 0x80) out.push(c);
    else if (c < 0x800) out.push(0xc0 | (c >> 6), 0x80 | (c & 63));
    else if (c < 0x10000) out.push(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
    else out.push(0xf0 | (c >> 18), 0x80 | ((c >> 12) & 63), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
  }
  return Uint8Array.from(out);
};
const hex = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
const CRC = new Uint32Array(256).map((_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});
const crc32 = (bytes) => (bytes.reduce((c, b) => CRC[(c ^ b) & 255] ^ (c >>> 8), -1) ^ -1) >>> 0;
const pad = (msg, little) => {
  const len = (((msg.length + 8) >> 6) + 1) << 6,
    buf = new Uint8Array(len);
  buf.set(msg);
  buf[msg.length] = 0x80;
  new DataView(buf.buffer).setBigUint64(len - 8, BigInt(msg.length) * 8n, little);
  return new DataView(buf.buffer);
};
const rotl = (x, n) => (x << n) | (x >>> (32 - n)),
  rotr = (x, n) => (x >>> n) | (x << (32 - n));
function md5(text) {
  const s = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21],
    K = Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32));
  const view = pad(utf8(text), true);
  let [a0, b0, c0, d0] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let off = 0; off < view.byteLength; off += 64) {
    let [A, B, C, D] = [a0, b0, c0, d0];
    for (let i = 0; i < 64; i++) {
      let F, g;
      const round = i >> 4;
      if (round === 0) [F, g] = [(B & C) | (~B & D), i];
      else if (round === 1) [F, g] = [(D & B) | (~D & C), (5 * i + 1) % 16];
      else if (round === 2) [F, g] = [B ^ C ^ D, (3 * i + 5) % 16];
      else [F, g] = [C ^ (B | ~D), (7 * i) % 16];
      F = (F + A + K[i] + view.getUint32(off + g * 4, true)) | 0;
      A = D;
      D = C;
      C = B;
      B = (B + rotl(F, s[round * 4 + (i % 4)])) | 0;
    }
    a0 = (a0 + A) | 0;
    b0 = (b0 + B) | 0;
    c0 = (c0 + C) | 0;
    d0 = (d0 + D) | 0;
  }
  const out = new DataView(new ArrayBuffer(16));
  [a0, b0, c0, d0].forEach((w, i) => out.setInt32(i * 4, w, true));
  return hex(new Uint8Array(out.buffer));
}
class Sha256 {
  static #primes = (() => {
    const p = [];
    for (let n = 2; p.length < 64; n++) if (p.every((q) => n % q)) p.push(n);
    return p;
  })();
  static #frac = (x) => ((x - Math.floor(x)) * 2 ** 32) | 0;
  static K = Int32Array.from(Sha256.#primes, (p) => Sha256.#frac(Math.cbrt(p)));
  #h = Int32Array.from(Sha256.#primes.slice(0, 8), (p) => Sha256.#frac(Math.sqrt(p)));
  #parts = [];
  update(text) {
    this.#parts.push(...utf8(text));
    return this;
  }
  digest() {
    const view = pad(Uint8Array.from(this.#parts), false),
      w = new Int32Array(64),
      H = this.#h.slice();
    for (let off = 0; off < view.byteLength; off += 64) {
      for (let i = 0; i < 64; i++)
        w[i] =
          i < 16
            ? view.getInt32(off + i * 4)
            : ((rotr(w[i - 2], 17) ^ rotr(w[i - 2], 19) ^ (w[i - 2] >>> 10)) +
                w[i - 7] +
                (rotr(w[i - 15], 7) ^ rotr(w[i - 15], 18) ^ (w[i - 15] >>> 3)) +
                w[i - 16]) |
              0;
      let [a, b, c, d, e, f, g, h] = H;
      for (let i = 0; i < 64; i++) {
        const t1 = (h + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + ((e & f) ^ (~e & g)) + Sha256.K[i] + w[i]) | 0,
          t2 = ((rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
      }
      [a, b, c, d, e, f, g, h].forEach((v, i) => (H[i] += v));
    }
    return Array.from(H, (v) => (v >>> 0).toString(16).padStart(8, "0")).join("");
  }
}
log(
  crc32(utf8("The quick brown fox jumps over the lazy dog")).toString(16),
  md5("hello"),
  md5(""),
  new Sha256().update("abc").digest(),
  new Sha256().update("ab").update("c").digest() === new Sha256().update("abc").digest(),
);
const B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const b64 = (bytes) => {
  let out = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b, c] = bytes.subarray(i, i + 3);
    out +=
      B64[a >> 2] +
      B64[((a & 3) << 4) | (b >> 4)] +
      (b === undefined ? "=" : B64[((b & 15) << 2) | (c >> 6)]) +
      (c === undefined ? "=" : B64[c & 63]);
  }
  return out;
};
log(
  b64(utf8("héllo wörld 😀")),
  hex(utf8("é😀")),
  b64(utf8("a")),
  [..."fnv1a"].reduce((h, c) => Math.imul(h ^ c.charCodeAt(0), 16777619) >>> 0, 2166136261).toString(16),
  md5("é".repeat(100)),
);
class Lcg {
  #s;
  constructor(seed) {
    this.#s = seed >>> 0;
  }
  next() {
    this.#s = (Math.imul(this.#s, 1664525) + 1013904223) >>> 0;
    return this.#s / 2 ** 32;
  }
  shuffle(xs) {
    for (let i = xs.length - 1; i > 0; i--) {
      const j = Math.floor(this.next() * (i + 1));
      [xs[i], xs[j]] = [xs[j], xs[i]];
    }
    return xs;
  }
  *ints(n) {
    for (;;) yield Math.floor(this.next() * n);
  }
}
const rng = new Lcg(42);
const [q1, q2, q3] = rng.ints(100);
log(
  q1,
  q2,
  q3,
  rng.shuffle([1, 2, 3, 4, 5]),
  Math.clz32(1),
  Math.fround(5.5),
  Math.hypot(3, 4),
  Math.trunc(-1.5),
  Math.sign(-0),
  Math.log2(8),
  Math.atan2(1, 1).toFixed(4),
);
let bits = 0n;
for (const n of [1n, 5n, 63n]) bits |= 1n << n;
log(
  bits,
  bits.toString(2).length,
  BigInt.asIntN(8, 255n),
  BigInt.asUintN(4, -1n),
  -7n / 2n,
  -7n % 2n,
  2n ** 10n > 1000,
  5n == 5,
  typeof (1n * 2n),
  BigInt("0xff"),
  [3n, 1, 2n].sort().join(),
);
