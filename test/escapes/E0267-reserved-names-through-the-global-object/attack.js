tries(
  () => (globalThis.$s ?? globalThis["$s_" + "get"] ?? "absent"),
  () => { globalThis["$s_" + "get"] = () => "ESCAPED"; return ({ x: "kept" })["x"]; },
  () => { Object.defineProperty(globalThis, "$s", { value: { get: () => "ESCAPED" } }); return ({ x: "kept" }).x; },
  () => ("$s" in globalThis && globalThis.$s === undefined ? "ESCAPED" : "set by the guest only"),
  () => { const { $s: taken = "absent" } = {}; return taken; },
);
