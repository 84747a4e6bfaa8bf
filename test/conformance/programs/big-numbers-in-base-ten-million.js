class BigNum {
  static #BASE = 1e7;
  static ZERO = new BigNum([0], 1);
  #digits;
  #sign;
  constructor(digits, sign) {
    let n = digits.length;
    while (n > 1 && digits[n - 1] === 0) n--;
    this.#digits = digits.slice(0, n);
    this.#sign = n === 1 && this.#digits[0] === 0 ? 1 : sign;
    Object.freeze(this);
  }
  static from(v) {
    if (v instanceof BigNum) return v;
    const s = String(v).trim();
    const m = /^([+-]?)(\d+)$/.exec(s);
    if (!m) throw new RangeError(`not a number: ${s}`);
    const digits = [];
    for (let end = m[2].length; end > 0; end -= 7) digits.push(+m[2].slice(Math.max(0, end - 7), end));
    return new this(digits, m[1] === "-" ? -1 : 1);
  }
  static #cmp(a, b) {
    if (a.length !== b.length) return a.length - b.length;
    for (let i = a.length; i--;) if (a[i] !== b[i]) return a[i] - b[i];
    return 0;
  }
  static #add(a, b) {
    const out = [];
    let carry = 0;
    for (let i = 0; i < Math.max(a.length, b.length) || carry; i++) {
      const s = (a[i] ?? 0) + (b[i] ?? 0) + carry;
      out[i] = s % BigNum.#BASE;
      carry = s >= BigNum.#BASE ? 1 : 0;
    }
    return out;
  }
  static #sub(a, b) {
    const out = [];
    let borrow = 0;
    for (let i = 0; i < a.length; i++) {
      let d = a[i] - (b[i] || 0) - borrow;
      borrow = d < 0 ? ((d += BigNum.#BASE), 1) : 0;
      out.push(d);
    }
    return out;
  }
  add(other) {
    other = BigNum.from(other);
    if (this.#sign === other.#sign) return new BigNum(BigNum.#add(this.#digits, other.#digits), this.#sign);
    const c = BigNum.#cmp(this.#digits, other.#digits);
    return c >= 0
      ? new BigNum(BigNum.#sub(this.#digits, other.#digits), this.#sign)
      : new BigNum(BigNum.#sub(other.#digits, this.#digits), other.#sign);
  }
  negate() {
    return new BigNum(this.#digits, -this.#sign);
  }
  minus(o) {
    return this.add(BigNum.from(o).negate());
  }
  times(o) {
    o = BigNum.from(o);
    const out = new Array(this.#digits.length + o.#digits.length).fill(0);
    for (const [i, a] of this.#digits.entries()) {
      let carry = 0;
      for (let j = 0; j < o.#digits.length || carry; ++j) {
        const t = out[i + j] + a * (o.#digits[j] ?? 0) + carry;
        out[i + j] = t % BigNum.#BASE;
        carry = Math.floor(t / BigNum.#BASE);
      }
    }
    return new BigNum(out, this.#sign * o.#sign);
  }
  pow(n) {
    let r = BigNum.from(1),
      b = this;
    for (; n; n >>>= 1) {
      if (n & 1) r = r.times(b);
      b = b.times(b);
    }
    return r;
  }
  compare(o) {
    o = BigNum.from(o);
    return this.#sign !== o.#sign ? this.#sign : this.#sign * BigNum.#cmp(this.#digits, o.#digits);
  }
  toString() {
    const [top, ...rest] = [...this.#digits].reverse();
    return (this.#sign < 0 ? "-" : "") + top + rest.map((d) => String(d).padStart(7, "0")).join("");
  }
  toJSON() {
    return { big: `${this}` };
  }
  [Symbol.toPrimitive](hint) {
    return hint === "number" ? Number(this.toString()) : this.toString();
  }
  static isBig(v) {
    return typeof v === "object" && v !== null && #digits in v;
  }
}
const fact = (n) => (n < 2n ? 1n : n * fact(n - 1n));
let f = BigNum.from(1);
for (let i = 1; i <= 30; i++) f = f.times(i);
log(String(f), String(f) === fact(30n).toString());
log(
  `${BigNum.from(2).pow(200)}`,
  (2n ** 200n).toString(),
  `${BigNum.from("-12345678901234567890").minus("98765432109876543210")}`,
);
for (const [a, b] of [
  ["100000000000000", "-1"],
  ["-5", "5"],
  ["-99999999", "100000000"],
  ["0", "-0"],
])
  log(
    `${BigNum.from(a).add(b)}`,
    String(BigInt(a) + BigInt(b)),
    `${BigNum.from(a).times(b)}`,
    BigNum.from(a).compare(b) > 0,
  );
log(
  +BigNum.from(42),
  BigNum.from(7) + "",
  JSON.stringify([BigNum.from("123456789012")]),
  BigNum.isBig(f),
  BigNum.isBig({}),
  BigNum.from(f) === f,
);
try {
  BigNum.from("1.5");
} catch (e) {
  log(e.name, e.message);
}
try {
  f.x = 1;
} catch (e) {
  log("frozen");
}
log(
  [3, 1, 2]
    .map((n) => BigNum.from(n))
    .sort((a, b) => a.compare(b))
    .join(),
  String(BigNum.ZERO),
);
