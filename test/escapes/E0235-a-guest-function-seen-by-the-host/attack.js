function spy() {
  const out = [];
  for (const key of ["caller", "arguments", "callee"]) {
    try { const v = spy[key]; if (v) out.push(v); } catch { /* poisoned */ }
    try { const v = arguments[key]; if (v) out.push(v); } catch { /* poisoned */ }
  }
  return out;
}
tries(
  () => { let got; host.callback((...a) => { got = spy(); }); return got.length === 0 ? "nothing" : got[0].constructor("return 'ESCAPED'")(); },
  () => host.identity.caller === null || host.identity.caller === undefined ? "hidden" : "ESCAPED",
  () => host.identity.arguments === null || host.identity.arguments === undefined ? "hidden" : "ESCAPED",
  () => host.reenter(() => host.reenter.arguments) ? "ESCAPED" : "hidden",
  () => host.reenter(() => host.reenter.caller) ? "ESCAPED" : "hidden",
);
