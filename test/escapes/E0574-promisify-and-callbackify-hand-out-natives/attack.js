const util = require("util");
tries(
  () => util.promisify(() => {}).constructor("return 'ESCAPED'")(),
  () => util.promisify((done) => done.constructor("return 'ESCAPED'")())().constructor.name,
  () => util.callbackify(async () => 1)((error, value) => value).constructor,
  () => util.promisify.custom.constructor.constructor("return 'ESCAPED'")(),
);
util.promisify((done) => { try { done.constructor("return 'ESCAPED'")(); escaped("ESCAPED"); } catch (error) { escaped(error.name); done(); } })();
