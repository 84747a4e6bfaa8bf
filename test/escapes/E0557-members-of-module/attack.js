tries(
  () => module.constructor.constructor("return 'ESCAPED'")(),
  () => module.constructor._load && "ESCAPED",
  () => module.parent && "ESCAPED",
  () => module.children && "ESCAPED",
  () => module.paths && "ESCAPED",
  () => module.require && "ESCAPED",
  () => Object.getPrototypeOf(module) === Object.prototype ? "plain" : "ESCAPED",
  () => (__filename + __dirname).includes("/") ? "ESCAPED" : "a name",
);
