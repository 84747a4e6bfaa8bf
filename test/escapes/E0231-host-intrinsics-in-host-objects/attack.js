tries(
  () => host.careless.Function("return 'ESCAPED'")(),
  () => host.careless.ObjectConstructor.constructor("return 'ESCAPED'")(),
  () => host.careless.global.Function("return 'ESCAPED'")(),
  () => host.careless.proto.constructor.constructor("return 'ESCAPED'")(),
  () => host.careless.evaluate("'ESCAPED'"),
  () => host.careless.reflect.construct(host.careless.Function, ["return 'ESCAPED'"])(),
  () => { host.careless.ObjectConstructor.prototype.polluted = "ESCAPED"; return {}.polluted; },
  () => { host.careless.ObjectConstructor.assign(host.careless.proto, { polluted: "ESCAPED" }); return {}.polluted; },
);
