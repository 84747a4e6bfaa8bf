class M {
  constructor(c) {
    this.c = c;
  }
  toString() {
    return `$${this.c}`;
  }
  valueOf() {
    return this.c;
  }
  toJSON() {
    return { cents: this.c };
  }
  get [Symbol.toStringTag]() {
    return "Money";
  }
}
const m = new M(5);
log(
  `${m}`,
  m + 1,
  m > 4,
  JSON.stringify({ m }),
  Object.prototype.toString.call(m),
  [m, m].join(),
  [new M(3), new M(1)].sort((a, b) => a - b).map(Number),
);
