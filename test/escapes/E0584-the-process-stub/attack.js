const process = require("process");
tries(
  () => process.env.HOME ?? process.env.PATH ?? "absent",
  () => process.binding?.("fs") && "ESCAPED",
  () => process.mainModule?.require("fs") && "ESCAPED",
  () => process.constructor.constructor("return 'ESCAPED'")(),
  () => process.exit?.(0) && "ESCAPED",
  () => process.nextTick.constructor("return 'ESCAPED'")(),
  () => process.pid ?? process.getuid?.() ?? "absent",
  () => { process.env.SET = "ESCAPED"; return Object.keys(process.env).join(); },
  () => process.cwd(),
);
