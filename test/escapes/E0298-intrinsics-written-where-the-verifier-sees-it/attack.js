tries(
  () => (Array.prototype.mark === "x" || Math.max(1, 2) === 99 ? "ESCAPED" : "first"),
  () => { Array.prototype.mark = "x"; return "set"; },
  () => { Object.prototype.mark = "x"; return "set"; },
  () => { Math.max = () => 99; return "set"; },
  () => { Error.prepareStackTrace = () => "x"; return "set"; },
  () => { Object.defineProperty(Array.prototype, "mark", { value: "x" }); return "set"; },
  () => { Object.assign(Object.prototype, { mark: "x" }); return "set"; },
  () => { Object.setPrototypeOf(Array.prototype, { mark: "x" }); return "set"; },
  () => { Array.prototype.length = 0; return "set"; },
  () => { delete Array.prototype.map; return "set"; },
  () => { [Array.prototype.mark] = ["x"]; return "set"; },
  () => { Map.prototype.get ??= 1; JSON.parse += ""; Symbol.mark++; return "set"; },
);
