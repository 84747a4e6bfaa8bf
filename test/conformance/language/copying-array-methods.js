const a = [3, 1, 2];
if (a.toSorted) log(a.toSorted(), a.toReversed(), a.toSpliced(0, 1, "x"), a.with(1, 9), a);
try {
  a.with(9, 1);
} catch (e) {
  log(e.name);
}
log([, 1].toReversed(), [, 1].toSorted(), [1, , 3].with(0, 5));
