const neg = (a) =>
  new Proxy(a, {
    get: (t, k, r) => (typeof k === "string" && /^-\d+$/.test(k) ? t[t.length + +k] : Reflect.get(t, k, r)),
  });
const a = neg([1, 2, 3]);
log(
  a[-1],
  a.length,
  a.map((x) => x * 2),
  [...a],
  Array.isArray(a),
  a.slice(-2),
  a.concat([4]),
  JSON.stringify(a),
);
a.push(9);
log(a[-1], a.includes(9));
const dflt = new Proxy({}, { get: (t, k) => (k in t ? t[k] : (t[k] = 0)) });
for (const c of "hello") dflt[c]++;
log({ ...dflt });
