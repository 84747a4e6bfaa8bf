tries(
  () => (typeof require === "undefined" ? "absent" : "ESCAPED"),
  () => require("fs") && "ESCAPED",
  () => module.constructor && "ESCAPED",
  () => __dirname && "ESCAPED",
  () => typeof module.parent && "ESCAPED",
);
