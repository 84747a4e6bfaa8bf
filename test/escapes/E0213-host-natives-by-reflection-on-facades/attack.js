const run = (f) => f.__proto__.constructor("return 'ESCAPED'")();
tries(
  () => run(Object.getOwnPropertyDescriptor(Array.prototype, "push").value),
  () => run(Object.values(Object.getOwnPropertyDescriptors(Map.prototype))[0].value),
  () => run(Object.getOwnPropertyDescriptor(Map.prototype, "size").get),
  () => run(Reflect.getOwnPropertyDescriptor(Object.prototype, "__proto__").get),
  () => run(Object.entries({ a: [].push })[0][1]),
  () => run(Object.getPrototypeOf(Uint8Array)),
  () => run(Reflect.ownKeys(Array.prototype).map((key) => Array.prototype[key]).find((f) => typeof f === "function")),
  () => run(Object.assign({}, { f: [].push }).f),
  () => run({ ...Math, f: Math.max }.f),
);
