const seen = [];
const spy = () => new Proxy({}, {
  set: (t, k, v) => { seen.push(k); return Reflect.set(t, k, v); },
  defineProperty: (t, k, d) => { seen.push(k); return Reflect.defineProperty(t, k, d); },
  has: (t, k) => { seen.push(k); return k in t; },
  get: (t, k) => { seen.push(k); return t[k]; },
});
const tell = () => (seen.some((k) => k === "_tries" || (typeof k === "symbol" && k.description === "")) ? "ESCAPED" : "hidden");
tries(
  () => { Object.assign(spy(), safe); return tell(); },
  () => { Object.defineProperties(spy(), Object.getOwnPropertyDescriptors(safe)); return tell(); },
  () => { for (const [k, v] of Object.entries(safe)) spy()[k] = v; return tell(); },
  () => { for (const k of Reflect.ownKeys(safe)) spy()[k] = 1; return tell(); },
  () => { Object.fromEntries(Object.entries(safe)); Object.assign(spy(), Object.fromEntries(Object.entries(safe))); return tell(); },
  () => { const o = { ...safe }; Object.assign(spy(), o); return tell(); },
  () => { const { locked, ...rest } = safe; Object.assign(spy(), rest); return tell(); },
  () => { Object.setPrototypeOf(spy(), safe); return tell(); },
);
