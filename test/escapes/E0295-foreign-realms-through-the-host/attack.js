const { foreign } = host;
tries(
  () => foreign.object.constructor.constructor("return 'ESCAPED'")(),
  () => foreign.list.map.constructor("return 'ESCAPED'")(),
  () => foreign.list.at(1).constructor.constructor("return 'ESCAPED'")(),
  () => foreign.arrow.constructor("return 'ESCAPED'")(),
  () => foreign.error.constructor.constructor("return 'ESCAPED'")(),
  () => Object.getPrototypeOf(foreign.arrow).constructor("return 'ESCAPED'")(),
  () => foreign.arrow.__proto__["constr" + "uctor"]("return 'ESCAPED'")(),
  () => Object.getOwnPropertyDescriptor(Object.getPrototypeOf(foreign.object), "constructor").value.constructor("return 'ESCAPED'")(),
  () => Reflect.get(foreign.map, "constructor").constructor("return 'ESCAPED'")(),
  () => foreign.map.entries().next.constructor("return 'ESCAPED'")(),
  () => { foreign.object.__proto__.polluted = "ESCAPED"; return foreign.object.polluted; },
  () => { foreign.object["constr" + "uctor"].assign(foreign.list.__proto__, { polluted: "ESCAPED" }); return foreign.list.polluted; },
  () => { foreign.list.push("ESCAPED"); return foreign.list.at(-1); },
);
