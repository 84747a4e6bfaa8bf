class A extends Array {}
const a = new A(1, 2, 3);
for (const m of ["map", "filter", "slice", "splice", "concat", "flat", "flatMap"])
  log(m, a[m]((x) => x) instanceof A);
log(a.toReversed?.() instanceof A);
