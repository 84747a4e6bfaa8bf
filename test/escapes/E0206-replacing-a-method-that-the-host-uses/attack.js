const [A, P, M, J, S, p] = [Array, Promise, Map, JSON, Symbol, "proto" + "type"];
const F = { [p]: (() => 0).__proto__ };
tries(
  () => ([1].map((x) => x)[0] === "ESCAPED" ? "ESCAPED" : "first"),
  () => { A[p].map = function () { return ["ESCAPED"]; }; return "set"; },
  () => { [].__proto__.map = function () { return ["ESCAPED"]; }; return "set"; },
  () => { Object.defineProperty(Object.getPrototypeOf([]), "map", { value: () => ["ESCAPED"] }); return "set"; },
  () => { P[p].then = () => "ESCAPED"; return "set"; },
  () => { F[p].call = () => "ESCAPED"; return "set"; },
  () => { M[p].get = () => "ESCAPED"; return "set"; },
  () => { J.stringify = () => "ESCAPED"; return "set"; },
  () => { S[p].toString = () => "ESCAPED"; return "set"; },
);
