const b = new ArrayBuffer(4, { maxByteLength: 8 });
log(typeof b.resizable);
if (b.resize) {
  const u = new Uint8Array(b);
  b.resize(8);
  log(u.length, b.byteLength, b.maxByteLength, b.resizable);
  b.resize(2);
  log(u.length);
}
if (b.transfer) {
  const c = b.transfer();
  log(b.detached, c.byteLength);
}
