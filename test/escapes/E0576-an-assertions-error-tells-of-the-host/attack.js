const assert = require("assert");
try { assert.strictEqual(1, 2); } catch (error) {
  const text = [error.stack, error.message, String(error)].join();
  escaped(/file:\/\/|\/packages\/|node_modules|node:internal/.test(text) ? "ESCAPED" : "no path");
  tries(() => error.constructor.constructor("return 'ESCAPED'")(), () => Object.getPrototypeOf(error).constructor.captureStackTrace({}) ?? "nothing");
}
try { assert(false); } catch (error) { escaped(error.message.includes("assert(") ? "ESCAPED" : "no source"); }
