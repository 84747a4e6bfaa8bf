const query = require("querystring").parse("__proto__=ESCAPED&constructor=1&__proto__[x]=ESCAPED&toString=2");
const url = require("url");
tries(
  () => ({}).x ?? "clean",
  () => Object.getPrototypeOf(query) === null ? "null" : "ESCAPED",
  () => Object.keys(query).length,
  () => url.parse("http://a/?__proto__=1", true).query.constructor ?? "absent",
  () => url.parse("http://a").constructor.constructor("return 'ESCAPED'")(),
  () => url.domainToASCII({ toString: () => { throw new RangeError("mine"); } }),
  () => url.domainToASCII.constructor("return 'ESCAPED'")(),
  () => url.pathToFileURL("x").href.replace("file:///x", "the root"),
);
