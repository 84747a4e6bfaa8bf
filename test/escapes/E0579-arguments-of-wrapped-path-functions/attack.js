const path = require("path");
const sly = { toString: () => "x", length: 3, charCodeAt: () => 47, constructor: { constructor: 1 } };
tries(
  () => path.join(sly),
  () => path.posix.parse(sly),
  () => path.format({ get dir() { return sly; }, base: "b" }),
  () => path.parse("/a/b").constructor.constructor("return 'ESCAPED'")(),
  () => path.join.constructor("return 'ESCAPED'")(),
  () => { path.parse("/a").root = "ESCAPED"; return path.parse("/a").root; },
  () => { path.sep = "ESCAPED"; return require("path").posix.join("a", "b"); },
);
