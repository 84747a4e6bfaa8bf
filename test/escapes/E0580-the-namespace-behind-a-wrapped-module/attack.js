const inner = require("sallyport:host/crypto");
tries(
  () => inner.createHash.constructor("return 'ESCAPED'")(),
  () => inner.createHash("sha1").constructor.constructor("return 'ESCAPED'")(),
  () => inner.createHash("sha1").update.constructor("return 'ESCAPED'")(),
  () => inner.createHash({ toString: () => "sha1" }) && "ESCAPED",
  () => inner.createHmac("sha1", { length: 1e9 }) && "ESCAPED",
  () => { inner.getHashes = 1; return "ESCAPED"; },
  () => inner.randomUUID ? "ESCAPED" : "absent",
  () => inner.createHash("shake128", 1e9) && "ESCAPED",
);
