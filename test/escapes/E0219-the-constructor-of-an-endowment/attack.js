tries(
  () => host.identity.constructor("return 'ESCAPED'")(),
  () => host.identity["constr" + "uctor"]("return 'ESCAPED'")(),
  () => host.identity.__proto__.constructor("return 'ESCAPED'")(),
  () => Object.getPrototypeOf(host.identity).constructor("return 'ESCAPED'")(),
  () => escaped.constructor("return 'ESCAPED'")(),
  () => host.identity.bind(null).constructor("return 'ESCAPED'")(),
  () => host.identity.call.constructor("return 'ESCAPED'")(),
);
