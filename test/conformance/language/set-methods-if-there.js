const a = new Set([1, 2, 3]),
  b = new Set([2, 3, 4]);
if (a.union)
  log(
    [...a.union(b)],
    [...a.intersection(b)],
    [...a.difference(b)],
    [...a.symmetricDifference(b)],
    a.isSubsetOf(b),
    a.isDisjointFrom(b),
  );
log(typeof a.union === "function" || true);
