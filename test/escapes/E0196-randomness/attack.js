tries(
  () => (typeof Math.random() === "number" ? "ESCAPED" : "hidden"),
  () => (typeof Math["ran" + "dom"]() === "number" ? "ESCAPED" : "hidden"),
  () => (typeof Reflect.get(Math, "random")() === "number" ? "ESCAPED" : "hidden"),
  () => (Object.getOwnPropertyNames(Math).includes("random") ? "ESCAPED" : "hidden"),
);
