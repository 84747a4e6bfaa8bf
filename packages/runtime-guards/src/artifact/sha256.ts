/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8. The platform's own is asynchronous in browsers, and a domain evaluates at once.
 */

import {
  FeralInt32Array,
  FeralUint8Array,
  mathFloor,
  mathPow,
  mathSqrt,
  numberToString,
  stringCharCodeAt,
  stringPadStart,
} from "../primordials.js";

/** The first 32 bits of the fractional part. */
const fraction = (x: number): number => ((x - mathFloor(x)) * 2 ** 32) | 0;

/** The round constants and the initial state are roots of the first primes. */
const ROUNDS = new FeralInt32Array(64);
const INITIAL = new FeralInt32Array(8);
for (let n = 2, count = 0; count < 64; n++) {
  let isPrime = true;
  for (let d = 2; d * d <= n && isPrime; d++) isPrime = n % d !== 0;
  if (!isPrime) continue;
  ROUNDS[count] = fraction(mathPow(n, 1 / 3));
  if (count < 8) INITIAL[count] = fraction(mathSqrt(n));
  count++;
}

/** In hexadecimal. `text` has no lone surrogates. */
export function sha256(text: string): string {
  const bytes = new FeralUint8Array(text.length * 3 + 72);
  const length = encode(text, bytes);
  const end = (((length + 8) >> 6) + 1) << 6;
  bytes[length] = 0x80;
  for (let i = 0; i < 8; i++) bytes[end - 1 - i] = mathFloor((length * 8) / 256 ** i) & 0xff;
  const hash = new FeralInt32Array(INITIAL);
  const words = new FeralInt32Array(64);
  for (let at = 0; at < end; at += 64) compress(hash, words, bytes, at);
  let hex = "";
  for (let i = 0; i < 8; i++) hex += stringPadStart(numberToString(hash[i]! >>> 0, 16), 8, "0");
  return hex;
}

/** UTF-8; gives the number of bytes. */
function encode(text: string, bytes: Uint8Array): number {
  const { length } = text;
  let n = 0;
  for (let i = 0; i < length; i++) {
    let unit = stringCharCodeAt(text, i);
    if (unit < 0x80) {
      bytes[n++] = unit;
      continue;
    }
    if (unit < 0x800) bytes[n++] = 0xc0 | (unit >> 6);
    else {
      if (unit >= 0xd800 && unit < 0xdc00) {
        unit = 0x10000 + ((unit - 0xd800) << 10) + (stringCharCodeAt(text, ++i) - 0xdc00);
        bytes[n++] = 0xf0 | (unit >> 18);
        bytes[n++] = 0x80 | ((unit >> 12) & 0x3f);
      } else {
        bytes[n++] = 0xe0 | (unit >> 12);
      }
      bytes[n++] = 0x80 | ((unit >> 6) & 0x3f);
    }
    bytes[n++] = 0x80 | (unit & 0x3f);
  }
  return n;
}

function compress(hash: Int32Array, w: Int32Array, bytes: Uint8Array, at: number): void {
  for (let i = 0; i < 16; i++) {
    const j = at + i * 4;
    w[i] = (bytes[j]! << 24) | (bytes[j + 1]! << 16) | (bytes[j + 2]! << 8) | bytes[j + 3]!;
  }
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15]!;
    const y = w[i - 2]!;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = w[i - 16]! + s0 + w[i - 7]! + s1;
  }
  let a = hash[0]!;
  let b = hash[1]!;
  let c = hash[2]!;
  let d = hash[3]!;
  let e = hash[4]!;
  let f = hash[5]!;
  let g = hash[6]!;
  let h = hash[7]!;
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + ROUNDS[i]! + w[i]!) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  hash[0]! += a;
  hash[1]! += b;
  hash[2]! += c;
  hash[3]! += d;
  hash[4]! += e;
  hash[5]! += f;
  hash[6]! += g;
  hash[7]! += h;
}
