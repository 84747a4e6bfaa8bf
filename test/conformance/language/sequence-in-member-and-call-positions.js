let i = 0;
const a = [(i++, "a"), (i++, "b")];
log(a[(0, 1)], (a, i), (1, a.join) === a.join, [1, 2, 3][(1, 2)]);
