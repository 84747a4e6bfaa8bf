const b = new ArrayBuffer(16);
const v = new DataView(b, 2, 10);
v.setInt16(0, -2);
v.setUint16(2, 65535, true);
v.setFloat32(4, 1.5);
log(
  v.getInt16(0),
  v.getUint16(0),
  v.getInt16(0, true),
  v.getUint8(0),
  v.getFloat32(4),
  v.getFloat32(4, true),
  v.byteLength,
  v.byteOffset,
  v.buffer === b,
  [...new Uint8Array(b)].join(),
  b.byteLength,
  b.slice(2, 4).byteLength,
  ArrayBuffer.isView(v),
  ArrayBuffer.isView([]),
  Object.prototype.toString.call(b),
  Object.prototype.toString.call(v),
);
const w = new DataView(new ArrayBuffer(8));
w.setBigInt64(0, -5n);
log(w.getBigInt64(0), w.getBigUint64(0), w.getFloat64(0), w.getInt8(7), w.getInt32(4), w.getUint32(4));
for (const f of [
  () => v.getInt8(10),
  () => v.setInt8(-1, 1),
  () => new DataView({}),
  () => new DataView(b, 20),
  () => ArrayBuffer(1),
  () => new ArrayBuffer(-1),
  () => v.setBigInt64(0, 1),
  () => DataView.prototype.getInt8.call({}, 0),
])
  try {
    log(f());
  } catch (e) {
    log(e.name);
  }
