class Matrix {
  static identity(n) {
    return new Matrix(Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => +(i === j))));
  }
  constructor(rows) {
    this.rows = rows.map((r) => [...r]);
  }
  get shape() {
    return [this.rows.length, this.rows[0].length];
  }
  mul(o) {
    const [n, m] = this.shape,
      [m2, p] = o.shape;
    if (m !== m2) throw new RangeError(`shape mismatch ${this.shape} x ${o.shape}`);
    return new Matrix(
      Array.from({ length: n }, (_, i) =>
        Array.from({ length: p }, (_, j) => {
          let s = 0;
          for (let k = 0; k < m; k++) s += this.rows[i][k] * o.rows[k][j];
          return s;
        }),
      ),
    );
  }
  pow(e) {
    let r = Matrix.identity(this.shape[0]),
      b = this;
    while (e > 0) {
      if (e & 1) r = r.mul(b);
      b = b.mul(b);
      e >>= 1;
    }
    return r;
  }
  get T() {
    return new Matrix(this.rows[0].map((_, j) => this.rows.map((r) => r[j])));
  }
  det() {
    const [n] = this.shape;
    if (n === 1) return this.rows[0][0];
    return this.rows[0].reduce(
      (s, v, j) =>
        s +
        (j % 2 ? -1 : 1) * v * new Matrix(this.rows.slice(1).map((r) => r.filter((_, k) => k !== j))).det(),
      0,
    );
  }
  toString() {
    return this.rows.map((r) => r.map((v) => String(v).padStart(4)).join("")).join("\n");
  }
  *[Symbol.iterator]() {
    for (const r of this.rows) yield* r;
  }
}
const fibm = new Matrix([
  [1, 1],
  [1, 0],
]);
log(
  fibm.pow(30).rows,
  `${fibm.T}`,
  new Matrix([
    [2, 0, 1],
    [1, 3, 2],
    [1, 1, 1],
  ]).det(),
  [...Matrix.identity(2)],
);
try {
  fibm.mul(new Matrix([[1, 2, 3]]));
} catch (e) {
  log(e.message);
}
