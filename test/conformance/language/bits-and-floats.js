const f = new Float64Array(1),
  u = new Uint32Array(f.buffer);
f[0] = Math.PI;
log(u[0].toString(16), u[1].toString(16));
const crc = (s) => {
  let c,
    t = [];
  for (let n = 0; n < 256; n++) {
    c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    t[n] = c >>> 0;
  }
  c = -1;
  for (const ch of s) c = t[(c ^ ch.charCodeAt(0)) & 255] ^ (c >>> 8);
  return (c ^ -1) >>> 0;
};
log(crc("hello").toString(16));
const h = new Uint8Array([..."abc"].map((c) => c.charCodeAt(0)));
log([...h].map((b) => b.toString(16).padStart(2, "0")).join(""));
