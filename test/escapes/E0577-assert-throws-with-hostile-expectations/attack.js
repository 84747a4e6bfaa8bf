const assert = require("assert");
tries(
  () => assert.throws(() => { throw new Error("x"); }, { get message() { return arguments.callee; } }),
  () => assert.throws(() => { throw new Error("x"); }, function () { return this.constructor.constructor("return 'ESCAPED'")(); }),
  () => assert.deepEqual(new Proxy([], { get(t, k, r) { return typeof r === "object" ? undefined : "ESCAPED"; } }), []) ?? "compared",
  () => { class Sly { static [Symbol.hasInstance](v) { escaped(v === undefined ? "ESCAPED" : "its own error"); return true; } } assert.throws(() => { throw new Error("x"); }, Sly); return "passed"; },
);
