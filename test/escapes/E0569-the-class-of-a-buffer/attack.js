const { Buffer } = require("buffer");
const own = Buffer.from("x");
tries(
  () => own.constructor.constructor("return 'ESCAPED'")(),
  () => Object.getPrototypeOf(Buffer).constructor("return 'ESCAPED'")(),
  () => Buffer.from.constructor("return 'ESCAPED'")(),
  () => own.toString.constructor("return 'ESCAPED'")(),
  () => own.map(() => 1).constructor.constructor("return 'ESCAPED'")(),
  () => { Object.getPrototypeOf(Buffer).polluted = "ESCAPED"; return Uint8Array.polluted; },
);
