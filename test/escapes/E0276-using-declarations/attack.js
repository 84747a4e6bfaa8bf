const stolen = [];
tries(
  () => { using a = { [Symbol.dispose ?? "dispose"]() { stolen.push(this, arguments); } }; return "used"; },
  () => stolen[1]?.constructor.constructor("return 'ESCAPED'")() ?? "nothing",
  () => { using f = Object.assign(() => 0, { [Symbol.dispose ?? "x"]: () => stolen.push(1) }); return f.constructor("return 'ESCAPED'")(); },
);
