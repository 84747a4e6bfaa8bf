for (const o of [Math, JSON, Reflect, Math.max, JSON.parse, Reflect.get, Object.keys, Symbol.for, Promise.all]) {
  tries(
    () => (o.mark === "x" || Object.getPrototypeOf(o).mark === "x" ? "ESCAPED" : "first"),
    () => { o.mark = "x"; return "set"; },
    () => { Object.assign(o, { mark: "x" }); return "set"; },
    () => { Object.setPrototypeOf(o, { mark: "x" }); return "set"; },
    () => { o.__proto__ = { mark: "x" }; return "set"; },
    () => { o.__defineGetter__("mark", () => "x"); return "set"; },
    () => { delete o.name; return "deleted"; },
  );
}
