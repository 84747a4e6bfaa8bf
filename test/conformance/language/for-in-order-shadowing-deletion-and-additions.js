const p = { z: 1, 2: 1, shadow: 1 };
const o = Object.create(p, { shadow: { value: 1, enumerable: false } });
o.b = 1;
o[1] = 1;
o.a = 1;
o[Symbol("s")] = 1;
const ks = [];
for (const k in o) {
  ks.push(k);
  if (k === "1") delete o.a;
}
log(ks);
for (const k in null) log("no");
for (const k in undefined) log("no");
for (const k in "ab") log(k);
for (const k in [4, , 5]) log(typeof k, k);
for (const k in 5) log("no");
var v;
for (v in { x: 1 });
log(v);
for (const k in new Proxy(
  { q: 1 },
  {
    ownKeys: () => ["q", "hid"],
    getOwnPropertyDescriptor: (t, k) =>
      k === "q" ? { enumerable: true, configurable: true, value: 1 } : undefined,
  },
))
  log(k);
