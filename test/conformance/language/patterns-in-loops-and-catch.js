for (const [k, v] of Object.entries({ a: 1, b: 2 })) log(k, v);
for (const { a, ...r } of [{ a: 1, b: 2 }]) log(a, r);
let o = {};
for (o.x of [1, 2]);
log(o.x);
for ([o.y, o.z = 5] of [[1], [2, 3]]) log(o.y, o.z);
for (o["k"] in { q: 1 });
log(o.k);
for ({ length: o.len } of ["abc"]) log(o.len);
for (const [a] in { xy: 1 }) log(a);
try {
  throw { code: 1, list: [2] };
} catch ({ code, list: [first], missing = "d" }) {
  log(code, first, missing);
}
for (let [i, j] = [0, 5]; i < j; [i, j] = [i + 2, j - 1]) log(i, j);
for (var { v } of [{ v: 8 }]);
log(v);
