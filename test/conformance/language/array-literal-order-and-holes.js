const t = [];
const f = (x) => (t.push(x), x);
const a = [f(1), , ...[f(2), f(3)], , f(4)];
log(a, a.length, 1 in a, t.join());
