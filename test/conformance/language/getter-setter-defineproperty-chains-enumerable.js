const o = Object.create(
  {},
  {
    x: {
      get() {
        return this.y * 2;
      },
      enumerable: true,
    },
    y: { value: 4, writable: true },
  },
);
log(o.x, Object.keys(o));
o.y = 5;
log(o.x, JSON.stringify(o));
const { x } = o;
log(x);
for (const k in o) log(k);
