tries(
  () => { Safe.limit = "ESCAPED"; return Safe.limit; },
  () => { Safe["li" + "mit"] = "ESCAPED"; return Safe.limit; },
  () => { Safe.make = () => "ESCAPED"; return Safe.make(); },
  () => { Object.defineProperty(Safe, "limit", { value: "ESCAPED" }); return Safe.limit; },
  () => { class Sub extends Safe { static { super.limit = 2; this.limit; } } return Sub.prototype.__proto__.constructor.limit === 2 ? "ESCAPED" : "kept"; },
  () => { Safe.name = "ESCAPED"; return Safe.name; },
  () => { Object.defineProperty(Safe, "name", { value: "ESCAPED" }); return Safe.name; },
  () => { Object.defineProperty(Safe, Symbol.hasInstance, { value: () => true }); return 1 instanceof Safe ? "ESCAPED" : "kept"; },
);
