tries(
  () => ([1].map((x) => x)[0] === "ESCAPED" ? "ESCAPED" : "first"),
  () => { Array.prototype.map = function () { return ["ESCAPED"]; }; return "set"; },
  () => { [].__proto__.map = function () { return ["ESCAPED"]; }; return "set"; },
  () => { Object.defineProperty(Object.getPrototypeOf([]), "map", { value: () => ["ESCAPED"] }); return "set"; },
  () => { Promise.prototype.then = () => "ESCAPED"; return "set"; },
  () => { Function.prototype.call = () => "ESCAPED"; return "set"; },
  () => { Map.prototype.get = () => "ESCAPED"; return "set"; },
  () => { JSON.stringify = () => "ESCAPED"; return "set"; },
  () => { Symbol.prototype.toString = () => "ESCAPED"; return "set"; },
);
