const abs = (n) => (n < 0n ? -n : n), gcd = (a, b) => { while (b) [a, b] = [b, a % b]; return abs(a); };
class Rational {
  static #cache = new Map();
  static ZERO = new this(0n); static ONE = new this(1n);
  static of(n, d = 1n) { if (typeof n === "string") return this.parse(n); const key = `${n}/${d}`; let r = this.#cache.get(key); if (!r) this.#cache.set(key, (r = new this(BigInt(n), BigInt(d)))); return r; }
  static parse(s) { const { sign = "", i = "0", f = "", d } = /^(?<sign>[-+])?(?<i>\d+)?(?:\.(?<f>\d+)|\/(?<d>\d+))?$/.exec(s)?.groups ?? {}; const n = BigInt(i + f), den = d ? BigInt(d) : 10n ** BigInt(f.length); return new this(sign === "-" ? -n : n, den); }
  #n; #d;
  constructor(n, d = 1n) { if (d === 0n) throw new RangeError("denominator is zero"); const g = gcd(n, d) || 1n, s = d < 0n ? -1n : 1n; this.#n = (s * n) / g; this.#d = (s * d) / g; }
  #with(o, f) { const r = o instanceof Rational ? o : Rational.of(o); return f(this.#n, this.#d, r.#n, r.#d); }
  plus(o) { return this.#with(o, (a, b, c, d) => new Rational(a * d + c * b, b * d)); }
  minus(o) { return this.plus((o instanceof Rational ? o : Rational.of(o)).negated); }
  times(o) { return this.#with(o, (a, b, c, d) => new Rational(a * c, b * d)); }
  over(o) { return this.#with(o, (a, b, c, d) => new Rational(a * d, b * c)); }
  get negated() { return new Rational(-this.#n, this.#d); }
  compare(o) { return this.#with(o, (a, b, c, d) => { const x = a * d - c * b; return x < 0n ? -1 : Number(x > 0n); }); }
  pow(e) { return e < 0 ? Rational.ONE.over(this.pow(-e)) : new Rational(this.#n ** BigInt(e), this.#d ** BigInt(e)); }
  toFixed(digits) { const scale = 10n ** BigInt(digits), twice = (2n * abs(this.#n) * scale) / this.#d, q = (twice + 1n) / 2n; const s = q.toString().padStart(digits + 1, "0"); return `${this.#n < 0n && q ? "-" : ""}${s.slice(0, s.length - digits)}${digits ? "." : ""}${s.slice(s.length - digits)}`; }
  [Symbol.toPrimitive](hint) { return hint === "string" ? (this.#d === 1n ? `${this.#n}` : `${this.#n}/${this.#d}`) : Number(this.#n) / Number(this.#d); }
  toJSON() { return `${this}`; }
}
const modpow = (b, e, m) => { let r = 1n; for (b %= m; e > 0n; e >>= 1n, b = (b * b) % m) if (e & 1n) r = (r * b) % m; return r; };
const egcd = (a, b) => (b === 0n ? [a, 1n, 0n] : (([g, x, y]) => [g, y, x - (a / b) * y])(egcd(b, a % b)));
const inverse = (a, m) => { const [g, x] = egcd(a, m); if (g !== 1n) throw new RangeError(`${a} has no inverse modulo ${m}`); return ((x % m) + m) % m; };
function isPrime(n) { if (n < 2n) return false; for (const p of [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n]) { if (n % p === 0n) return n === p; } let d = n - 1n, s = 0; while (!(d & 1n)) { d >>= 1n; s++; } witness: for (const a of [2n, 3n, 5n, 7n, 11n, 13n]) { let x = modpow(a, d, n); if (x === 1n || x === n - 1n) continue; for (let i = 1; i < s; i++) { x = (x * x) % n; if (x === n - 1n) continue witness; } return false; } return true; }
function* primesFrom(n) { for (n |= 1n; ; n += 2n) if (isPrime(n)) yield n; }
const [p, q] = [10n ** 18n, 10n ** 17n].map((n) => primesFrom(n).next().value), N = p * q, e = 65537n, dKey = inverse(e, (p - 1n) * (q - 1n));
const encode = (s) => [...s].reduce((n, c) => n * 65536n + BigInt(c.charCodeAt(0)), 0n), decode = (n) => { let s = ""; while (n) { s = String.fromCharCode(Number(n & 0xffffn)) + s; n >>= 16n; } return s; };
const secret = modpow(encode("hé✓!"), e, N);
log(p, q, secret, decode(modpow(secret, dKey, N)), isPrime(561n), isPrime(2n ** 61n - 1n));
const third = Rational.of(1, 3);
log(`${third.plus("0.5")}`, `${third.minus(1).times("-1.25")}`, `${Rational.of("22/7").pow(-2)}`, third + 1, third < Rational.of(1, 2), JSON.stringify([third, Rational.ZERO]), third.toFixed(5), Rational.parse("-2.345").toFixed(2), Rational.of("-0.001").toFixed(1));
log(Rational.of(1, 3) === third, [..."3141592653".matchAll(/\d{3}/g)].map(([d]) => Rational.of(d).over(7)).sort((a, b) => b.compare(a)).map(String));
let pi = Rational.ZERO; for (let k = 0; k < 12; k++) pi = pi.plus(Rational.of(1).over(16n ** BigInt(k)).times(Rational.of(4, 8 * k + 1).minus(Rational.of(2, 8 * k + 4)).minus(Rational.of(1, 8 * k + 5)).minus(Rational.of(1, 8 * k + 6))));
log(pi.toFixed(14), BigInt.asIntN(8, 255n), BigInt.asUintN(64, -1n), typeof 1n, -7n / 2n, -7n % 2n, (-5n) ** 3n, 1n << 70n, ~5n, 6n & -4n, 0x1fn, BigInt("0b101"), 5n > 4, 2n == 2, [3n, 1, 2n].sort().map(String));
for (const f of [() => Rational.of(1, 0), () => 1n + 1, () => inverse(6n, 9n), () => BigInt(1.5), () => BigInt("x"), () => Math.max(1n), () => 2n ** -1n, () => 1n / 0n, () => +1n, () => JSON.stringify(1n), () => 1n >>> 0n]) try { log(f()); } catch (x) { log(x.name); }
