const leak = (o) => o.constructor.constructor("return 'ESCAPED'")();
tries(
  () => new Proxy(function () {}, { apply: (t, self, args) => leak(args) })(1),
  () => { let v; new (new Proxy(function () {}, { construct: (t, args) => { v = leak(args); return {}; } }))(); return v; },
  () => { let v; Object.defineProperty(new Proxy({}, { defineProperty: (t, k, d) => { v = leak(d); return true; } }), "x", { value: 1, configurable: true }); return v; },
  () => { let v; new Proxy({}, { defineProperty: (t, k, d) => { v = leak(d); return Reflect.defineProperty(t, k, d); } }).x = 1; return v; },
  () => { let v; Reflect.setPrototypeOf(new Proxy({}, { setPrototypeOf: (t, p) => { v = p.constructor("return 'ESCAPED'")(); return true; } }), Function.prototype); return v; },
  () => { let v; Reflect.construct(new Proxy(class {}, { construct: (t, a, n) => { v = n.constructor("return 'ESCAPED'")(); return {}; } }), [], Array); return v; },
  () => { let v; new Proxy({}, { get: (t, k, r) => { v = leak(r); } }).x; return v; },
);
