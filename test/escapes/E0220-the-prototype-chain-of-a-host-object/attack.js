const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
tries(
  () => run(host.object),
  () => run(host.object.list),
  () => run(host.object.nested),
  () => run(host.instance),
  () => run(Object.getPrototypeOf(host.object)),
  () => run(host.object.__proto__),
  () => run(Reflect.getPrototypeOf(host.instance)),
  () => Reflect.get(host.object, "constructor").constructor("return 'ESCAPED'")(),
  () => Object.getOwnPropertyDescriptor(Object.getPrototypeOf(host.instance), "constructor").value.constructor("return 'ESCAPED'")(),
  () => { const { constructor: { constructor: F } } = host.object; return F("return 'ESCAPED'")(); },
);
