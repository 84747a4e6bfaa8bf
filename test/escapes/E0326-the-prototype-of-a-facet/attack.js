const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const p = Object.getPrototypeOf(host);
tries(
  () => run(p),
  () => p.constructor === Object ? "own" : "ESCAPED",
  () => run(Object.create(host).object),
  () => run(host.hasOwnProperty),
  () => run({ __proto__: host }.object),
  () => { p.polluted = "ESCAPED"; return {}.polluted ?? "clean"; },
  () => run(host.__proto__.object ?? host.object),
);
