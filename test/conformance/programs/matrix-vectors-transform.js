class Vec {
  static zero = new Vec(0, 0, 0);
  static of(...xs) { return new this(...xs); }
  constructor(x = 0, y = 0, z = 0) { this.x = x; this.y = y; this.z = z; Object.freeze(this); }
  plus({ x = 0, y = 0, z = 0 }) { return new Vec(this.x + x, this.y + y, this.z + z); }
  times(k) { return new Vec(this.x * k, this.y * k, this.z * k); }
  dot(o) { return this.x * o.x + this.y * o.y + this.z * o.z; }
  cross({ x, y, z }) { return Vec.of(this.y * z - this.z * y, this.z * x - this.x * z, this.x * y - this.y * x); }
  get length() { return Math.hypot(this.x, this.y, this.z); }
  *[Symbol.iterator]() { yield this.x; yield this.y; yield this.z; }
  [Symbol.toPrimitive](hint) { return hint === "number" ? this.length : `(${[...this].map((n) => +n.toFixed(3)).join(", ")})`; }
  get [Symbol.toStringTag]() { return "Vec"; }
}
class Matrix {
  #cells; #rows; #cols;
  constructor(rows, cols, fill = 0) {
    [this.#rows, this.#cols] = [rows, cols];
    this.#cells = new Float64Array(rows * cols);
    if (typeof fill === "function") for (let r = 0; r < rows; r++) for (let c = 0; c < cols; c++) this.#cells[r * cols + c] = fill(r, c);
    else this.#cells.fill(fill);
  }
  static identity = (n) => new Matrix(n, n, (r, c) => +(r === c));
  static from(rows) { return new Matrix(rows.length, rows[0].length, (r, c) => rows[r][c]); }
  static rotationZ(a) { const [s, c] = [Math.sin(a), Math.cos(a)]; return Matrix.from([[c, -s, 0], [s, c, 0], [0, 0, 1]]); }
  static #check(m, what) { if (!(#cells in Object(m))) throw new TypeError(`${what} must be a Matrix`); }
  at(r, c) { return this.#cells[r * this.#cols + c]; }
  get shape() { return `${this.#rows}×${this.#cols}`; }
  mul(o) {
    Matrix.#check(o, "operand");
    if (this.#cols !== o.#rows) throw new RangeError(`${this.shape} × ${o.shape}`);
    const out = new Matrix(this.#rows, o.#cols);
    for (let i = 0; i < this.#rows; i++) for (let k = 0; k < this.#cols; k++) {
      const a = this.#cells[i * this.#cols + k];
      for (let j = 0; j < o.#cols; j++) out.#cells[i * o.#cols + j] += a * o.#cells[k * o.#cols + j];
    }
    return out;
  }
  get T() { return new Matrix(this.#cols, this.#rows, (r, c) => this.at(c, r)); }
  apply(v) { const [x, y, z] = this.mul(new Matrix(3, 1, (r) => [...v][r])).#cells; return new Vec(x, y, z); }
  det() {
    if (this.#rows !== this.#cols) throw new RangeError("not square");
    const m = this.toArray(); let det = 1;
    for (let i = 0; i < m.length; i++) {
      let p = i; for (let r = i + 1; r < m.length; r++) if (Math.abs(m[r][i]) > Math.abs(m[p][i])) p = r;
      if (m[p][i] === 0) return 0;
      if (p !== i) { [m[p], m[i]] = [m[i], m[p]]; det = -det; }
      det *= m[i][i];
      for (let r = i + 1; r < m.length; r++) { const f = m[r][i] / m[i][i]; for (let c = i; c < m.length; c++) m[r][c] -= f * m[i][c]; }
    }
    return det;
  }
  toArray() { return Array.from({ length: this.#rows }, (_, r) => [...this.#cells.subarray(r * this.#cols, (r + 1) * this.#cols)]); }
  static { this.ZERO3 = new this(3, 3); }
}
const m = Matrix.from([[2, -1, 0], [1, 3, 5], [0, 4, 1]]);
log(m.det(), m.T.toArray(), m.mul(Matrix.identity(3)).toArray(), Matrix.ZERO3.shape);
const v = Vec.of(1, 0, 0);
log(`${Matrix.rotationZ(Math.PI / 2).apply(v)}`, `${v.cross(Vec.of(0, 1, 0))}`, +Vec.of(3, 4, 12), v.plus({ y: 2 }).dot(v), String(Vec.zero));
for (const f of [() => m.mul(new Matrix(2, 2)), () => m.mul([[1]]), () => new Matrix(2, 3).det(), () => { m.apply(null); }]) try { log(f()); } catch (e) { log(e.name); }
log(Object.prototype.toString.call(v), Object.isFrozen(v), [...v.times(-2)], JSON.stringify(v), Vec.zero.length);
