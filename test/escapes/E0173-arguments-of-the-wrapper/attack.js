tries(
  () => (typeof arguments === "undefined" ? "absent" : arguments.length >= 0 ? "ESCAPED" : "none"),
  () => ((() => arguments)(), "ESCAPED"),
);
