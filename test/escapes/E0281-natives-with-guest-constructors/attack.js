tries(
  () => Reflect.construct(Array, [], Object.getPrototypeOf(function* () {}).constructor).constructor.constructor("return 'ESCAPED'")(),
  () => { function N() {} N.prototype = Object.getPrototypeOf(() => 0); return Reflect.construct(Map, [], N).constructor("return 'ESCAPED'")(); },
  () => { function N() {} N.prototype = null; return Reflect.construct(Error, [], N).__proto__.constructor.constructor("return 'ESCAPED'")(); },
  () => { const N = new Proxy(function () {}, { get: (t, k, r) => (k === "prototype" ? Object.getPrototypeOf(() => 0) : Reflect.get(t, k, r)) }); return Reflect.construct(Object, [], N).constructor("return 'ESCAPED'")(); },
);
