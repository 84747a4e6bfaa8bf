const o = {};
[...o.rest] = [1, 2];
({ a: o.a, ...o.others } = { a: 1, b: 2 });
log(o);
[...[o.p, o.q]] = [1, 2];
log(o.p, o.q);
[[o.r]] = [[3]];
log(o.r);
