const minmax = (a) => [Math.min(...a), Math.max(...a)];
const [lo, hi] = minmax([3, 1, 2]);
log(lo, hi);
const { a = 1, ...others } = (() => ({ b: 2, c: 3 }))();
log(a, others);
