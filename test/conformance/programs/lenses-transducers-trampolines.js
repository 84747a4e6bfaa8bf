const pipe =
  (...fns) =>
  (x) =>
    fns.reduce((v, f) => f(v), x);
const compose = (...fns) => pipe(...fns.reverse());
const curry =
  (fn, arity = fn.length, ...got) =>
  (...args) => {
    const all = [...got, ...args];
    return all.length >= arity ? fn(...all) : curry(fn, arity, ...all);
  };
const lens = (get, set) => ({ get, set, over: (f, o) => set(f(get(o)), o) });
const prop = (k) =>
  lens(
    (o) => o?.[k],
    (v, o) => (Array.isArray(o) ? Object.assign([...o], { [k]: v }) : { ...o, [k]: v }),
  );
const chain = (...ls) =>
  ls.reduce((a, b) =>
    lens(
      (o) => b.get(a.get(o)),
      (v, o) => a.set(b.set(v, a.get(o)), o),
    ),
  );
const path = (s) => chain(...s.split(".").map(prop));
const groupBy = curry((key, list) => list.reduce((acc, x) => ({ ...acc, [key(x)]: [...(acc[key(x)] ?? []), x] }), {}));
const map = curry((f, xs) => xs.map((x) => f(x))),
  filter = curry((f, xs) => xs.filter((x) => f(x))),
  reduce = curry((f, z, xs) => xs.reduce((a, x) => f(a, x), z));
const memoize = (fn, key = (...a) => JSON.stringify(a)) => {
  const c = new Map();
  const m = (...a) => {
    const k = key(...a);
    if (!c.has(k)) c.set(k, fn(...a));
    return c.get(k);
  };
  return Object.assign(m, { cache: c, clear: () => c.clear() });
};
const trampoline =
  (f) =>
  (...a) => {
    let r = f(...a);
    while (typeof r === "function") r = r();
    return r;
  };
const transduce =
  (...xfs) =>
  (step, init, xs) => {
    const f = xfs.reduceRight((s, xf) => xf(s), step);
    let acc = init;
    for (const x of xs) {
      acc = f(acc, x);
      if (acc?.done) return acc.value;
    }
    return acc;
  };
const tmap = (f) => (s) => (a, x) => s(a, f(x)),
  tfilter = (p) => (s) => (a, x) => (p(x) ? s(a, x) : a),
  ttake = (n) => (s) => (a, x) => (n-- > 1 ? s(a, x) : { done: true, value: s(a, x) });
class Maybe {
  static of(v) {
    return v == null ? nothing : new Just(v);
  }
}
class Just extends Maybe {
  #v;
  constructor(v) {
    super();
    this.#v = v;
  }
  map(f) {
    return Maybe.of(f(this.#v));
  }
  chain(f) {
    return f(this.#v);
  }
  getOr() {
    return this.#v;
  }
  toString() {
    return `Just(${this.#v})`;
  }
}
class Nothing extends Maybe {
  map() {
    return this;
  }
  chain() {
    return this;
  }
  getOr(d) {
    return d;
  }
  toString() {
    return "Nothing";
  }
}
const nothing = new Nothing();
const people = [
  { n: "Ann", age: 31, addr: { city: "Rome" } },
  { n: "Bob", age: 17, addr: { city: "Oslo" } },
  { n: "Cy", age: 45, addr: { city: "Rome" } },
];
log(
  pipe(
    filter((p) => p.age > 18),
    groupBy((p) => p.addr.city),
    Object.entries,
    map(([c, ps]) => `${c}:${ps.map((p) => p.n)}`),
  )(people),
);
log(
  compose(
    (x) => x + 1,
    (x) => x * 2,
  )(5),
  curry((a, b, c) => a + b + c)(1)(2, 3),
  curry((a, b) => a * b)(4)(5),
);
const city = path("addr.city"),
  second = path("1.addr.city");
log(
  city.over((s) => s.toUpperCase(), people[0]),
  people[0].addr.city,
  second.set("Bergen", people)[1],
  second.get(people),
);
let hits = 0;
const slow = memoize((a, b) => (hits++, a + b));
log(slow(1, 2), slow(1, 2), slow(2, 1), hits, slow.cache.size, slow.clear(), slow.cache.size);
log(
  trampoline(function sum(n, acc = 0) {
    return n === 0 ? acc : () => sum(n - 1, acc + n);
  })(20000),
);
log(
  transduce(
    tfilter((x) => x % 2),
    tmap((x) => x * x),
    ttake(3),
  )((a, x) => [...a, x], [], [1, 2, 3, 4, 5, 6, 7, 8, 9]),
);
log(
  `${Maybe.of(4).map((x) => x * 2)}`,
  `${Maybe.of({})
    .map((o) => o.a)
    .map((a) => a.b)}`,
  Maybe.of(0).getOr(9),
  Maybe.of(null).getOr(9),
  Maybe.of(3) instanceof Maybe,
);
log(
  reduce((a, b) => a + b)(0)([1, 2, 3]),
  [..."hello"].map(
    (
      (m) => (c) =>
        m.set(c, (m.get(c) ?? 0) + 1).get(c)
    )(new Map()),
  ),
);
const zip = (...ls) => Array.from({ length: Math.min(...ls.map((l) => l.length)) }, (_, i) => ls.map((l) => l[i]));
log(zip([1, 2, 3], "ab", [true, false, null]));
const Y = (f) => ((x) => x(x))((x) => f((y) => x(x)(y)));
log(Y((self) => (n) => (n ? n * self(n - 1) : 1))(6));
