const pipe =
  (...fs) =>
  (x) =>
    fs.reduce((a, f) => f(a), x);
const zip = (...as) => as[0].map((_, i) => as.map((a) => a[i]));
const partition = (p, a) => a.reduce(([t, f], x) => (p(x) ? [[...t, x], f] : [t, [...f, x]]), [[], []]);
const groupBy = (f, a) => a.reduce((g, x) => ({ ...g, [f(x)]: [...(g[f(x)] || []), x] }), {});
const range = (a, b, s = 1) => Array.from({ length: Math.ceil((b - a) / s) }, (_, i) => a + i * s);
const tmap = (f) => (r) => (a, x) => r(a, f(x));
const tfilter = (p) => (r) => (a, x) => (p(x) ? r(a, x) : a);
const comp = (...fs) =>
  fs.reduce(
    (f, g) =>
      (...a) =>
        f(g(...a)),
  );
const transduce = (xf, r, i, c) => c.reduce(xf(r), i);
log(
  pipe((x) => x + 1, Math.sqrt, String)(8),
  zip([1, 2], ["a", "b"]),
  partition((x) => x > 2, [1, 2, 3, 4]),
  groupBy((x) => x.length, ["a", "bb", "c"]),
  range(0, 10, 3),
  transduce(
    comp(
      tfilter((x) => x % 2),
      tmap((x) => x * x),
    ),
    (a, x) => a + x,
    0,
    range(0, 10),
  ),
);
const Maybe = (v) => ({
  map: (f) => (v == null ? Maybe(null) : Maybe(f(v))),
  chain: (f) => (v == null ? Maybe(null) : f(v)),
  or: (d) => v ?? d,
  toString: () => (v == null ? "Nothing" : `Just(${v})`),
});
log(
  `${Maybe(5).map((x) => x * 2)}`,
  Maybe({ a: null })
    .map((o) => o.a)
    .map((a) => a.b)
    .or("none"),
  String(Maybe(null)),
);
const lens = (g, s) => ({ get: g, set: s, over: (f) => (o) => s(f(g(o)), o) });
const prop = (k) =>
  lens(
    (o) => o[k],
    (v, o) => ({ ...o, [k]: v }),
  );
log(prop("a").over((x) => x + 1)({ a: 1, b: 2 }));
