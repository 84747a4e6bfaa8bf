const f = new Proxy(
  function f(a, b) {
    return a + b;
  },
  {
    apply(t, th, args) {
      log(th === undefined, args, t.name);
      return Reflect.apply(
        t,
        th,
        args.map((x) => x * 2),
      );
    },
    construct(t, args, nt) {
      log(args, nt === f);
      return { made: args };
    },
  },
);
log(
  f(1, 2),
  f.call(undefined, 3, 4),
  f.apply(undefined, [5, 6]),
  new f(7),
  Reflect.construct(f, [8]),
  f.length,
  f.name,
  [[1, 2]].map(([a, b]) => f(a, b)),
  f.bind(undefined, 1)(1),
);
