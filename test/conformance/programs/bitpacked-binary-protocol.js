class Writer {
  #bytes = new Uint8Array(4); #at = 0; #view = new DataView(this.#bytes.buffer);
  #room(n) { if (this.#at + n <= this.#bytes.length) return; const bigger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#at + n)); bigger.set(this.#bytes); this.#bytes = bigger; this.#view = new DataView(bigger.buffer); }
  u8(v) { this.#room(1); this.#view.setUint8(this.#at++, v); return this; }
  u16(v, little = false) { this.#room(2); this.#view.setUint16(this.#at, v, little); this.#at += 2; return this; }
  f64(v) { this.#room(8); this.#view.setFloat64(this.#at, v); this.#at += 8; return this; }
  u64(v) { this.#room(8); this.#view.setBigUint64(this.#at, BigInt.asUintN(64, v), true); this.#at += 8; return this; }
  varint(v) { let n = v >>> 0; do { let b = n & 127; n >>>= 7; if (n) b |= 128; this.u8(b); } while (n); return this; }
  bytes(list) { this.#room(list.length); this.#bytes.set(list, this.#at); this.#at += list.length; return this; }
  text(s) { const utf8 = encodeUtf8(s); return this.varint(utf8.length).bytes(utf8); }
  finish() { return this.#bytes.slice(0, this.#at); }
}
class Reader {
  constructor(bytes) { this._bytes = bytes; this._view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength); this._at = 0; }
  get left() { return this._bytes.length - this._at; }
  u8() { return this._view.getUint8(this._at++); }
  u16(little) { const v = this._view.getUint16(this._at, little); this._at += 2; return v; }
  f64() { return this._view.getFloat64((this._at += 8) - 8); }
  u64() { return this._view.getBigUint64((this._at += 8) - 8, true); }
  varint() { let v = 0, shift = 0, b; do { b = this.u8(); v |= (b & 127) << shift; shift += 7; } while (b & 128); return v >>> 0; }
  text() { const n = this.varint(); return decodeUtf8(this._bytes.subarray(this._at, (this._at += n))); }
}
function encodeUtf8(s) {
  const out = [];
  for (const ch of s) {
    const c = ch.codePointAt(0);
    if (c < 0x80) out.push(c); else if (c < 0x800) out.push(0xc0 | (c >> 6), 0x80 | (c & 63));
    else if (c < 0x10000) out.push(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
    else out.push(0xf0 | (c >> 18), 0x80 | ((c >> 12) & 63), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
  }
  return out;
}
function decodeUtf8(bytes) {
  let s = "";
  for (let i = 0; i < bytes.length; ) {
    const b = bytes[i++];
    const more = b < 0x80 ? 0 : b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
    let c = more ? b & (0x3f >> more) : b;
    for (let k = 0; k < more; k++) c = (c << 6) | (bytes[i++] & 63);
    s += String.fromCodePoint(c);
  }
  return s;
}
const crcTable = Uint32Array.from({ length: 256 }, (_, n) => { for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1; return n; });
const crc32 = (bytes) => (bytes.reduce((c, b) => crcTable[(c ^ b) & 255] ^ (c >>> 8), ~0) ^ ~0) >>> 0;
const hex = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
const message = new Writer().u8(0x1ff).u16(0xbeef).u16(0xbeef, true).varint(300).varint(2 ** 31).text("héllo €😀").f64(-0.1).u64(-2n).finish();
log(hex(message), message.length, crc32(message).toString(16), crc32(encodeUtf8("123456789")).toString(16));
const r = new Reader(message);
log(r.u8(), r.u16().toString(16), r.u16(true).toString(16), r.varint(), r.varint(), r.text(), r.f64(), r.u64(), r.left);
try { r.u8(); } catch (e) { log(e.name); }
const shared = new ArrayBuffer(8), bytes = new Uint8Array(shared, 2, 4), shorts = new Int16Array(shared);
bytes.set([1, 2, 255, 255]); shorts[0] = -2;
log([...shorts], [...bytes], bytes.at(-1), shorts.includes(-1), new Uint8ClampedArray([300, -5, 1.5])[0], Object.keys(bytes), bytes.subarray(1).byteOffset);
log([...new Float32Array([1.1, 2 ** 24 + 1])].map((n) => n.toFixed(3)), bytes.map((b) => b * 2).join(), Array.from(bytes.entries()).flat(), [...bytes.keys()].length, shared.slice(2, 4).byteLength);
