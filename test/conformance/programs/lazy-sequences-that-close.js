class Lazy {
  #src;
  constructor(src) {
    this.#src = src;
  }
  static range(a, b = Infinity, s = 1) {
    return new Lazy({
      *[Symbol.iterator]() {
        for (let i = a; s > 0 ? i < b : i > b; i += s) yield i;
      },
    });
  }
  static of = (...xs) => new Lazy(xs);
  [Symbol.iterator]() {
    return this.#src[Symbol.iterator]();
  }
  #chain(gen) {
    const src = this;
    return new Lazy({ [Symbol.iterator]: () => gen(src) });
  }
  map(f) {
    return this.#chain(function* (s) {
      let i = 0;
      for (const x of s) yield f(x, i++);
    });
  }
  filter(f) {
    return this.#chain(function* (s) {
      for (const x of s) if (f(x)) yield x;
    });
  }
  take(n) {
    return this.#chain(function* (s) {
      if (n <= 0) return;
      let i = 0;
      for (const x of s) {
        yield x;
        if (++i >= n) return;
      }
    });
  }
  drop(n) {
    return this.#chain(function* (s) {
      let i = 0;
      for (const x of s) if (i++ >= n) yield x;
    });
  }
  takeWhile(f) {
    return this.#chain(function* (s) {
      for (const x of s) {
        if (!f(x)) return;
        yield x;
      }
    });
  }
  flatMap(f) {
    return this.#chain(function* (s) {
      for (const x of s) yield* f(x);
    });
  }
  zip(...o) {
    return this.#chain(function* (s) {
      const its = [s, ...o].map((x) => x[Symbol.iterator]());
      try {
        for (;;) {
          const rs = its.map((it) => it.next());
          if (rs.some((r) => r.done)) return;
          yield rs.map((r) => r.value);
        }
      } finally {
        for (const it of its) it.return?.();
      }
    });
  }
  chunk(n) {
    return this.#chain(function* (s) {
      let b = [];
      for (const x of s)
        if (b.push(x) === n) {
          yield b;
          b = [];
        }
      if (b.length) yield b;
    });
  }
  distinct(k = (x) => x) {
    return this.#chain(function* (s) {
      const seen = new Set();
      for (const x of s) {
        const key = k(x);
        if (!seen.has(key)) {
          seen.add(key);
          yield x;
        }
      }
    });
  }
  reduce(f, ...init) {
    const it = this[Symbol.iterator]();
    let acc = init.length ? init[0] : it.next().value;
    for (let r = it.next(); !r.done; r = it.next()) acc = f(acc, r.value);
    return acc;
  }
  toArray() {
    return [...this];
  }
  tap(f) {
    return this.map((x) => (f(x), x));
  }
  get first() {
    for (const x of this) return x;
  }
  toString() {
    return `Lazy(${this.take(3).toArray()})`;
  }
}
const seen = [];
const p = Lazy.range(1)
  .tap((x) => seen.push(x))
  .filter((x) => x % 3 === 0)
  .map((x) => x * x)
  .take(3);
log(seen.length, p.toArray(), seen, p.toArray().length, seen.length);
const primes = Lazy.range(2).filter((n) => {
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
  return true;
});
log(
  primes.take(10).toArray(),
  primes.drop(20).first,
  `${primes}`,
  primes.takeWhile((x) => x < 20).reduce((a, b) => a + b),
  Math.max(...primes.take(5)),
);
log(
  Lazy.of("a", "b").zip(Lazy.range(0), "xyz").toArray(),
  Lazy.range(0, 7).chunk(3).toArray(),
  Lazy.of(1, 2)
    .flatMap((x) => [x, x * 10])
    .toArray(),
  Lazy.of(1, 1, 2).distinct().toArray(),
  Lazy.range(5, 0, -2).toArray(),
  Lazy.of().first,
  Lazy.range(0, 5).reduce((a, x) => a + x, 100),
  new Map(Lazy.of("p", "q").zip(Lazy.range(1))).get("q"),
  Array.from(Lazy.range(0, 3), (x) => x + "!"),
  Object.fromEntries(Lazy.of("k").zip([9])),
);
const closing = {
  [Symbol.iterator]() {
    let i = 0;
    return {
      next: () => ({ value: i++, done: false }),
      return() {
        log("closed at", i);
        return {};
      },
    };
  },
};
new Lazy(closing).take(2).toArray();
try {
  for (const x of new Lazy(closing).map((x) => {
    if (x > 1) throw new Error("stop");
    return x;
  }));
} catch (e) {
  log(e.message);
}
const [h] = new Lazy(closing);
log(h);
new Lazy(closing).zip([1, 2]).toArray();
const it = [1, 2, 3][Symbol.iterator]();
const [a1] = it;
log(
  a1,
  [...it],
  typeof it.next,
  it[Symbol.toStringTag],
  Object.prototype.toString.call(new Map().keys()),
  [...new Set([3, 3, 1]).entries()],
  [...Array(2).keys()],
  [..."ab"].entries().next(),
  new Map([[1, 2]])[Symbol.iterator]().next().value,
);
