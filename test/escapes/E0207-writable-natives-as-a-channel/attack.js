const natives = () => [[].push, "".at, Object.keys, Map.prototype.get, escaped, [].values().next, Promise.resolve, (async () => 0)().then, /x/.exec, Array, Error, Object, Symbol.iterator && Symbol, JSON, Math, Reflect];
for (const native of natives()) {
  tries(
    () => (native.mark === "x" ? "ESCAPED" : "first"),
    () => { native.mark = "x"; return "set"; },
    () => { Object.defineProperty(native, "mark", { value: "x" }); return "set"; },
  );
}
