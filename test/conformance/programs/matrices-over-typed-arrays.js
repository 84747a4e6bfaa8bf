class Matrix {
  #d;
  constructor(rows, cols, data) {
    this.rows = rows;
    this.cols = cols;
    this.#d = data ? Float64Array.from(data) : new Float64Array(rows * cols);
  }
  static identity(n) {
    const m = new Matrix(n, n);
    for (let i = 0; i < n; i++) m.set(i, i, 1);
    return m;
  }
  static from(rows) {
    return new Matrix(rows.length, rows[0].length, rows.flat());
  }
  get(r, c) {
    return this.#d[r * this.cols + c];
  }
  set(r, c, v) {
    this.#d[r * this.cols + c] = v;
    return this;
  }
  *[Symbol.iterator]() {
    for (let r = 0; r < this.rows; r++) yield this.#d.subarray(r * this.cols, (r + 1) * this.cols);
  }
  map(f) {
    return new Matrix(
      this.rows,
      this.cols,
      this.#d.map((v, i) => f(v, Math.floor(i / this.cols), i % this.cols)),
    );
  }
  times(o) {
    if (typeof o === "number") return this.map((v) => v * o);
    if (this.cols !== o.rows) throw new RangeError(`${this.rows}x${this.cols} * ${o.rows}x${o.cols}`);
    const out = new Matrix(this.rows, o.cols);
    for (let i = 0; i < this.rows; i++)
      for (let j = 0; j < o.cols; j++) {
        let s = 0;
        for (let k = 0; k < this.cols; k++) s += this.#d[i * this.cols + k] * o.#d[k * o.cols + j];
        out.#d[i * o.cols + j] = s;
      }
    return out;
  }
  get transposed() {
    const t = new Matrix(this.cols, this.rows);
    for (let r = 0; r < this.rows; r++) for (let c = 0; c < this.cols; c++) t.#d[c * this.rows + r] = this.get(r, c);
    return t;
  }
  lu() {
    const n = this.rows,
      a = this.#d.slice(),
      p = Uint8Array.from({ length: n }, (_, i) => i);
    let sign = 1;
    for (let k = 0; k < n; k++) {
      let m = k;
      for (let i = k + 1; i < n; i++) if (Math.abs(a[i * n + k]) > Math.abs(a[m * n + k])) m = i;
      if (a[m * n + k] === 0) return { det: 0 };
      if (m !== k) {
        for (let j = 0; j < n; j++) [a[k * n + j], a[m * n + j]] = [a[m * n + j], a[k * n + j]];
        [p[k], p[m]] = [p[m], p[k]];
        sign = -sign;
      }
      for (let i = k + 1; i < n; i++) {
        a[i * n + k] /= a[k * n + k];
        for (let j = k + 1; j < n; j++) a[i * n + j] -= a[i * n + k] * a[k * n + j];
      }
    }
    let det = sign;
    for (let i = 0; i < n; i++) det *= a[i * n + i];
    return { det, a, p };
  }
  solve(b) {
    const { det, a, p } = this.lu(),
      n = this.rows;
    if (!det) throw new Error("singular");
    const x = Array.from(p, (i) => b[i]);
    for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) x[i] -= a[i * n + j] * x[j];
    for (let i = n; i--;) {
      for (let j = i + 1; j < n; j++) x[i] -= a[i * n + j] * x[j];
      x[i] /= a[i * n + i];
    }
    return x.map((v) => Math.round(v * 1e9) / 1e9);
  }
  toString() {
    return [...this].map((r) => `[${r.join(" ")}]`).join("\n");
  }
}
const m = Matrix.from([
  [2, 1, -1],
  [-3, -1, 2],
  [-2, 1, 2],
]);
log(m.solve([8, -11, -3]), Math.round(m.lu().det), `${m.times(Matrix.identity(3))}` === `${m}`, `${m.transposed}`);
log(
  `${m.times(2)}`,
  [...m.times(m)].map((r) => [...r]),
  m.map((v, r, c) => (r === c ? v : 0)).get(1, 1),
);
try {
  Matrix.from([
    [1, 2],
    [2, 4],
  ]).solve([1, 1]);
} catch (e) {
  log(e.message);
}
try {
  m.times(new Matrix(2, 2));
} catch (e) {
  log(e.name, e.message);
}
let fib = Matrix.from([
    [1, 1],
    [1, 0],
  ]),
  acc = Matrix.identity(2);
for (let n = 50; n; n >>= 1) {
  if (n & 1) acc = acc.times(fib);
  fib = fib.times(fib);
}
log(acc.get(0, 1));
const clamp = new Uint8ClampedArray([300, -5, 1.5, NaN]);
const f32 = new Float32Array(2).fill(0.1);
log([...clamp], f32[0], new Int8Array([128, -129])[0], new Uint16Array(f32.buffer).length);
const buf = new ArrayBuffer(16),
  dv = new DataView(buf, 2);
dv.setInt16(0, -2);
dv.setFloat32(4, Math.PI, true);
dv.setBigUint64(6, 2n ** 63n);
log(
  dv.getUint16(0),
  dv.getInt8(1),
  dv.getFloat32(4, true),
  dv.getBigInt64(6),
  dv.byteOffset,
  new Uint8Array(buf).toString(),
);
const ta = Int16Array.of(5, 1, 4).sort();
ta.set([9, 8], 1);
log(
  ta.join("-"),
  ta.at(-1),
  ta.indexOf(9),
  ta.findLast((x) => x > 4),
  [...ta.entries()],
  ta.subarray(1).byteOffset,
  ta.BYTES_PER_ELEMENT,
  ta.slice(-2),
  ta[10],
  "1" in ta,
  ta.with?.(0, 7)?.[0],
);
ta[99] = 1;
ta["-0"] = 3;
log(
  ta.length,
  Object.keys(ta),
  ta[-1],
  delete ta.foo,
  ta.reduceRight((a, b) => `${a}${b}`),
  new BigInt64Array(2).map((_, i) => BigInt(i) - 1n),
  ta.toString === Array.prototype.toString,
);
