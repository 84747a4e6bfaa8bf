const bad = { open: () => "ESCAPED" };
tries(
  () => { Reflect.set(Object.prototype, "__proto__", bad, safe); return safe.open(); },
  () => { Reflect.set({}, "__proto__", bad, safe); return safe.open(); },
  () => { Reflect.set(Object.create(null, { locked: { value: 1, writable: true } }), "locked", false, safe); return safe.open(); },
  () => { Reflect.set(new Proxy({}, {}), "locked", false, safe); return safe.open(); },
  () => { Reflect.set([], "locked", false, safe); return safe.open(); },
  () => { Reflect.set({ set locked(v) { Object.assign(this, { locked: v }); } }, "locked", false, safe); return safe.open(); },
  () => { Reflect.get(Object.prototype, "__proto__", safe).open = bad.open; return safe.open(); },
  () => { Reflect.set(Function.prototype, "locked", false, safe); return safe.open(); },
);
