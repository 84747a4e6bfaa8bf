class Lazy {
  constructor(it) {
    this.it = it;
  }
  static range(a, b) {
    return new Lazy({
      *[Symbol.iterator]() {
        for (let i = a; i < b; i++) yield i;
      },
    });
  }
  map(f) {
    const it = this.it;
    return new Lazy({
      *[Symbol.iterator]() {
        for (const x of it) yield f(x);
      },
    });
  }
  filter(f) {
    const it = this.it;
    return new Lazy({
      *[Symbol.iterator]() {
        for (const x of it) if (f(x)) yield x;
      },
    });
  }
  [Symbol.iterator]() {
    return this.it[Symbol.iterator]();
  }
}
log([
  ...Lazy.range(0, 10)
    .map((x) => x * 3)
    .filter((x) => x % 2),
]);
