const crypto = require("crypto");
tries(
  () => crypto.randomUUID() && "ESCAPED",
  () => crypto.randomBytes(4) && "ESCAPED",
  () => crypto.webcrypto && "ESCAPED",
  () => crypto.randomInt(5) + "ESCAPED",
);
