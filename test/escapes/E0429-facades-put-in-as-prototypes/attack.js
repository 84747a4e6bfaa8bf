function F() {}
F.prototype = Array.prototype;
const roads = [
  () => Object.getPrototypeOf(Object.create(Map.prototype)),
  () => Object.setPrototypeOf({}, Map.prototype).__proto__,
  () => ({ __proto__: Map.prototype }).__proto__,
  () => F.prototype,
  () => Object.getPrototypeOf(new F()),
  () => Object.getPrototypeOf(Reflect.construct(Object, [], F)),
  () => Object.getPrototypeOf((class extends Map {}).prototype),
  () => Object.getPrototypeOf(class extends Map {}),
  () => Object.getOwnPropertyDescriptor(Map, "prototype").value,
  () => Reflect.getPrototypeOf(new Proxy(new Map(), {})),
  () => { let p; Reflect.setPrototypeOf(new Proxy({}, { setPrototypeOf: (t, q) => { p = q; return true; } }), Map.prototype); return p; },
];
for (const road of roads) {
  tries(
    () => (road().mark === "x" ? "ESCAPED" : "first"),
    () => { road().mark = "x"; return "set"; },
  );
}
