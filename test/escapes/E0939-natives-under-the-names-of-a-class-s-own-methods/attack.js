class Account { length = 2; 0 = 2; 1 = 1; }
class Own { sort(f) { return f; } reverse(f) { return f; } splice(...list) { return list; } match(f) { return f; } concat(x) { return x; } static call(f) { return f; } static sort(f) { return f; } }
class Heir extends Own { constructor(own) { super(); Object.assign(this, own); } }
const sort = (o, f) => o.sort(f), splice = (o, ...list) => o.splice(...list), match = (o, f) => o.match(f), call = (f, o) => f.call(o), concat = (o, x) => o.concat(x);
for (const o of [new Own(), new Heir({ z: 1 }), [], Own]) [sort(o), o === Own ? call(o, 1) : splice(o, 0, 0), o === Own || concat(o, 1)];
const attempt = (f) => () => { const o = new Account(); f(o); return o[0] === 2 ? "kept" : "ESCAPED"; };
tries(
  attempt((o) => call([].sort, o)), attempt((o) => call([].reverse, o)), attempt((o) => sort({ __proto__: o, sort: [].sort })),
  attempt((o) => { const heir = new Heir({ sort: [].sort.bind(o) }); sort(heir); }),
  attempt((o) => sort(new Proxy(o, { get: (t, k) => (k === "sort" ? [].sort : t[k]) }))),
  attempt((o) => splice(new Proxy(new Own(), { get: (t, k) => (k === "splice" ? [].splice.bind(o) : t[k]) }), 0, 1)),
  attempt((o) => { const list = [1, 2]; list.constructor = { [Symbol.species]: function () { return o; } }; concat(list, [9]); splice(list, 0, 1); }),
);
