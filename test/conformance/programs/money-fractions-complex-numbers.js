// @compat
class Fraction {
  static gcd(a, b) {
    return b ? Fraction.gcd(b, a % b) : Math.abs(a);
  }
  constructor(n, d = 1) {
    if (d === 0) throw new RangeError("zero denominator");
    const g = Fraction.gcd(n, d) * Math.sign(d);
    this.n = n / g;
    this.d = d / g;
    Object.freeze(this);
  }
  static parse(s) {
    const m =
      /^(-?\d+)(?:\/(\d+))?$/.exec(s) ??
      (() => {
        throw new SyntaxError("bad fraction");
      })();
    return new Fraction(+m[1], +(m[2] ?? 1));
  }
  add(o) {
    return new Fraction(this.n * o.d + o.n * this.d, this.d * o.d);
  }
  mul(o) {
    return new Fraction(this.n * o.n, this.d * o.d);
  }
  valueOf() {
    return this.n / this.d;
  }
  toString() {
    return this.d === 1 ? `${this.n}` : `${this.n}/${this.d}`;
  }
  [Symbol.toPrimitive](h) {
    return h === "string" ? this.toString() : this.valueOf();
  }
}
const f = Fraction.parse("1/2").add(Fraction.parse("1/3"));
log(`${f}`, +f > 0.8, f < 1, `${f.mul(new Fraction(6, -5))}`, f + 1 > 1.8);
try {
  f.n = 3;
} catch (e) {
  log(e.name);
}
try {
  Fraction.parse("x");
} catch (e) {
  log(e.message);
}
try {
  new Fraction(1, 0);
} catch (e) {
  log(e.message);
}
const fmtMoney = (c, cur = "EUR") =>
  `${c < 0 ? "-" : ""}${cur} ${Math.floor(Math.abs(c) / 100)
    .toString()
    .replace(/\B(?=(\d{3})+(?!\d))/g, ",")}.${String(Math.abs(c) % 100).padStart(2, "0")}`;
log(fmtMoney(123456789), fmtMoney(-5));
const split = (t, n) => {
  const b = Math.floor(t / n),
    r = t % n;
  return Array.from({ length: n }, (_, i) => b + (i < r ? 1 : 0));
};
log(split(100, 3));
const roman = (n) =>
  [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ].reduce((s, [v, r]) => {
    while (n >= v) {
      s += r;
      n -= v;
    }
    return s;
  }, "");
log(
  roman(1994),
  [..."MCMXCIV"]
    .map((c) => ({ I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 })[c])
    .reduce((a, v, i, l) => a + (v < (l[i + 1] ?? 0) ? -v : v), 0),
);
