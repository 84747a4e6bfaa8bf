const o = {
  a: {
    b: () => 5,
    c: [1, { d: 2 }],
    f() {
      return this === o.a;
    },
  },
  n: null,
};
let n = 0;
log(
  o?.a?.b?.(),
  o.x?.y.z.w,
  o.n?.[n++],
  n,
  o.a?.c?.[1]?.d,
  o.zz?.(n++),
  n,
  o.a?.["f"](),
  (o?.a).f?.(),
  o.a.nope?.(n++),
  delete o?.a?.q,
  o.x?.y?.z,
  o?.["a"]?.["c"]?.length,
  null?.x,
  undefined?.[0],
  (void 0)?.(),
  o.a?.f?.call?.({}),
  `${o?.a?.c[0]}`,
  o?.a.c.map?.((x) => typeof x),
  typeof o?.x,
  !o?.x,
  o.x?.y ?? "def",
  new (o?.C ?? Map)().size,
);
try {
  (o.x?.y).z;
} catch (e) {
  log(e.name);
}
try {
  o.a?.b.c.d;
} catch (e) {
  log(e.name);
}
try {
  o.a.c?.();
} catch (e) {
  log(e.name);
}
try {
  o?.x.y;
  log("short");
} catch (e) {
  log(e.name);
}
