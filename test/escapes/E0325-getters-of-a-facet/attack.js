const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const own = Object.getOwnPropertyDescriptors(host);
tries(
  () => run(own.object.get ?? own.object.value),
  () => run((own.object.get ?? (() => own.object.value)).call({})),
  () => run(Object.getPrototypeOf(own.object.get ?? own.object.value)),
  () => run(own.identity.value ?? own.identity.get.call(globalThis)),
  () => { (own.object.set ?? (() => { throw new TypeError(); }))({ name: "ESCAPED" }); return "unchanged"; },
);
