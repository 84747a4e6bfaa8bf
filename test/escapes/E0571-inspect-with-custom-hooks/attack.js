const util = require("util");
let seen;
util.inspect({ [util.inspect.custom](depth, options, inspect) { seen = [options, inspect, options.stylize]; return ""; } });
tries(
  () => seen[1].constructor("return 'ESCAPED'")(),
  () => seen[2].constructor("return 'ESCAPED'")(),
  () => seen[0].constructor.constructor("return 'ESCAPED'")(),
  () => seen[0].constructor === Object ? "the guest's" : "ESCAPED",
);
