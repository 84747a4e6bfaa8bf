tries(
  () => (typeof Math.random() === "number" ? "ESCAPED" : "hidden"),
  () => (typeof Math["ran" + "dom"]() === "number" ? "ESCAPED" : "hidden"),
  () => (typeof Reflect.get(Math, "random")() === "number" ? "ESCAPED" : "hidden"),
  () => (typeof Object.getOwnPropertyDescriptor(Math, "random")?.value?.() === "number" ? "ESCAPED" : "hidden"),
);
