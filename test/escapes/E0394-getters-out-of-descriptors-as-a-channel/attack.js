for (const [holder, key] of [[Map.prototype, "size"], [RegExp.prototype, "source"], [Object.prototype, "__proto__"], [Array, Symbol.species]]) {
  const { get } = Object.getOwnPropertyDescriptor(holder, key);
  tries(
    () => (get.mark === "x" ? "ESCAPED" : "first"),
    () => { get.mark = "x"; return "set"; },
    () => { Object.setPrototypeOf(get, { mark: "x" }); return "set"; },
  );
}
