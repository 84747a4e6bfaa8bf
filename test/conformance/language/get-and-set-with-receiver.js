const p = new Proxy(
  {},
  {
    get: (t, k, r) => (k === "self" ? r : `got ${String(k)}`),
    set(t, k, v, r) {
      t["_" + k] = v;
      return k !== "no";
    },
  },
);
log(p.x, p.self === p, p[Symbol.iterator], p[1]);
p.y = 1;
try {
  p.no = 1;
} catch (e) {
  log(e.name);
}
const c = Object.create(p);
log(c.q, c.self === c);
c.z = 5;
log(Object.keys(c));
log(Reflect.get(p, "self", 5), Reflect.set(p, "a", 1, c));
