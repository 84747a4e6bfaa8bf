const eq = (a, b) =>
  a === b ||
  (a &&
    b &&
    typeof a === "object" &&
    typeof b === "object" &&
    Object.getPrototypeOf(a) === Object.getPrototypeOf(b) &&
    Object.keys(a).length === Object.keys(b).length &&
    Object.keys(a).every((k) => eq(a[k], b[k])));
log(eq({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }), eq([1], { 0: 1 }), eq(new Date(0), {}));
const clone = (o, seen = new Map()) => {
  if (typeof o !== "object" || !o) return o;
  if (seen.has(o)) return seen.get(o);
  const c = Array.isArray(o) ? [] : Object.create(Object.getPrototypeOf(o));
  seen.set(o, c);
  for (const k of Reflect.ownKeys(o))
    if (k !== "length")
      Object.defineProperty(c, k, {
        ...Object.getOwnPropertyDescriptor(o, k),
        ...("value" in Object.getOwnPropertyDescriptor(o, k) ? { value: clone(o[k], seen) } : {}),
      });
  return c;
};
const cyc = { a: 1, l: [1, 2] };
cyc.me = cyc;
const cl = clone(cyc);
log(cl.me === cl, cl !== cyc, cl.l);
