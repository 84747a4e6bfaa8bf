const U = Uint8Array;
const missing = () => { throw new TypeError("not in this engine"); };
const method = (name) => U.prototype[name] ?? missing;
tries(
  () => { method("setFromBase64").call(U.prototype, "AAAA"); return U.prototype[0] === 0 ? "ESCAPED" : "kept"; },
  () => { method("setFromHex").call(Object.getPrototypeOf(U.prototype), "00"); return "kept"; },
  () => (U.fromBase64 ?? missing)("AAAA", { get alphabet() { return (() => 0).constructor; } }).length,
  () => (U.fromHex ?? missing).call(function () { return U.prototype; }, "00").constructor.constructor("return 'ESCAPED'")(),
  () => (U.fromBase64 ?? missing).constructor("return 'ESCAPED'")(),
  () => method("setFromBase64").call(new U(3), "AAAA").constructor.constructor("return 'ESCAPED'")(),
);
