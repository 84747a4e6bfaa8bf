tries(
  () => ([][Symbol.unscopables].mark === "x" ? "ESCAPED" : "first"),
  () => { [][Symbol.unscopables].mark = "x"; return "set"; },
  () => { Array.prototype[Symbol.unscopables].mark = "x"; return "set"; },
  () => { Reflect.get([], Symbol.unscopables).mark = "x"; return "set"; },
  () => { Object.getOwnPropertyDescriptor(Array.prototype, Symbol.unscopables).value.mark = "x"; return "set"; },
  () => { const { [Symbol.unscopables]: shared } = []; shared.mark = "x"; return "set"; },
);
