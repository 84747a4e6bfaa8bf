tries(
  () => module.constructor.constructor("return 'ESCAPED'")(),
  () => require.constructor("return 'ESCAPED'")(),
  () => module.require("node:vm").runInThisContext("'ESCAPED'"),
  () => require("node:vm").runInThisContext("'ESCAPED'"),
  () => require.main.constructor.constructor("return 'ESCAPED'")(),
  () => require.cache && Object.keys(require.cache).length > 0 ? "ESCAPED" : "empty",
  () => require("module")._load("fs") && "ESCAPED",
  () => require({ toString: () => "fs" }) && "ESCAPED",
  () => exports.constructor.constructor("return 'ESCAPED'")(),
  () => this.constructor.constructor("return 'ESCAPED'")(),
  () => __filename.constructor.constructor("return 'ESCAPED'")(),
  () => arguments[1].constructor("return 'ESCAPED'")(),
);
