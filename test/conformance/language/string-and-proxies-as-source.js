const t = [];
const p = new Proxy(
  { a: 1, b: 2 },
  {
    get(o, k) {
      t.push("get " + String(k));
      return o[k];
    },
    ownKeys(o) {
      t.push("keys");
      return Reflect.ownKeys(o);
    },
    getOwnPropertyDescriptor(o, k) {
      t.push("gopd " + String(k));
      return Reflect.getOwnPropertyDescriptor(o, k);
    },
  },
);
const { a, ...r } = p;
log(a, r, t.join());
t.length = 0;
({ ...p });
log(t.join());
t.length = 0;
Object.assign({}, p);
log(t.join());
