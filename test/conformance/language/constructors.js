for (const T of [
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
])
  log(
    T.name,
    T.BYTES_PER_ELEMENT,
    [...new T([1.7, -1, 300, NaN])],
    new T(2).length,
    new T(new ArrayBuffer(16), 8).length,
    T.from([1, 2], (x) => x * 2).join(),
    T.of(1, 2).join(),
    Object.getPrototypeOf(T).name,
    Object.prototype.toString.call(new T()),
    T.length,
    new T("3").length,
    new T(new Set([1])).length,
    new T({ length: 2, 0: 5 }).join(),
  );
for (const T of [BigInt64Array, BigUint64Array]) log([...new T([1n, -1n])], T.from([1n]).join());
for (const f of [
  () => new Uint8Array(-1),
  () => new Uint16Array(new ArrayBuffer(3)),
  () => new Uint16Array(new ArrayBuffer(4), 1),
  () => Uint8Array(1),
  () => new BigInt64Array([1]),
  () => new Uint8Array([1n]),
  () => new Uint8Array(Symbol()),
  () => new (Object.getPrototypeOf(Uint8Array))(),
  () => new Uint8Array(new ArrayBuffer(1), 2),
])
  try {
    log(f().length);
  } catch (e) {
    log(e.name);
  }
