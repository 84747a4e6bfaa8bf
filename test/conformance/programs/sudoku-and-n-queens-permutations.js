const queens = (n, row = 0, cols = 0, d1 = 0, d2 = 0) => {
  if (row === n) return 1;
  let c = 0;
  for (let m = ~(cols | d1 | d2) & ((1 << n) - 1); m; m &= m - 1) {
    const b = m & -m;
    c += queens(n, row + 1, cols | b, (d1 | b) << 1, (d2 | b) >> 1);
  }
  return c;
};
log(queens(6), queens(8));
function* perms(a, n = a.length) {
  if (n <= 1) yield a.slice();
  else
    for (let i = 0; i < n; i++) {
      yield* perms(a, n - 1);
      const j = n % 2 ? 0 : i;
      [a[n - 1], a[j]] = [a[j], a[n - 1]];
    }
}
log([...perms(["a", "b", "c"])].map((p) => p.join("")));
function* subsets([x, ...r], acc = []) {
  if (x === undefined) {
    yield acc;
    return;
  }
  yield* subsets(r, acc);
  yield* subsets(r, [...acc, x]);
}
log([...subsets([1, 2, 3])].length);
const solve = (g) => {
  const i = g.indexOf(0);
  if (i < 0) return g;
  const r = (i / 4) | 0,
    c = i % 4;
  for (let v = 1; v <= 4; v++) {
    let ok = true;
    for (let k = 0; k < 4; k++)
      if (
        g[r * 4 + k] === v ||
        g[k * 4 + c] === v ||
        g[((r >> 1) * 2 + (k >> 1)) * 4 + (c >> 1) * 2 + (k & 1)] === v
      )
        ok = false;
    if (ok) {
      const s = solve(g.with ? g.with(i, v) : Object.assign([...g], { [i]: v }));
      if (s) return s;
    }
  }
  return null;
};
log(solve([1, 0, 0, 0, 0, 0, 3, 0, 0, 4, 0, 0, 0, 0, 0, 2]));
