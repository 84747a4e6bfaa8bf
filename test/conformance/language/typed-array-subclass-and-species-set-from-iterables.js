// @compat
class V extends Float64Array {
  dot(o) {
    return this.reduce((s, x, i) => s + x * o[i], 0);
  }
}
const v = V.of(1, 2, 3);
log(
  v.dot(v),
  v.map((x) => x).constructor === undefined,
  v.subarray(1) instanceof V,
  v.filter(() => true) instanceof V,
  V.from("12").join(),
);
const u = new Uint8Array(3);
u.set(new Float32Array([1.9, 2.9]), 1);
log(u.join());
u.set("45");
log(u.join());
log(new Uint8Array(new Uint16Array([1, 300])).join(), new Float64Array(new BigInt64Array(0)).length);
