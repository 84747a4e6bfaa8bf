const f = function () {
  return "inside";
};
Object.setPrototypeOf(f, Object.getPrototypeOf(""));
tries(() => (f.trim(Object.setPrototypeOf(f, Object.getPrototypeOf(tries))).includes("inside") ? "ESCAPED" : "kept"));
