for (const v of ["", 1, true, 1n, Symbol()]) {
  tries(
    () => (v.mark === "x" || v.mark2 === "x" ? "ESCAPED" : "first"),
    () => { v.__proto__.mark = "x"; return "set"; },
    () => { Object.defineProperty(Object.getPrototypeOf(v), "mark2", { value: "x" }); return "set"; },
    () => { Object.getPrototypeOf(Object(v)).mark = "x"; return "set"; },
    () => { v.constructor.prototype.mark = "x"; return "set"; },
    () => { Object.assign(v.__proto__, { mark: "x" }); return "set"; },
  );
}
