const F = (f) => f("return 'ESCAPED'")();
const halves = [["con", "structor"], ["__pro", "to__"], ["__lookup", "Getter__"], ["st", "ack"], ["call", "er"]];
for (const [a, b] of halves) {
  const keys = [[a, b].join(""), (a + b + "x").slice(0, -1), JSON.parse('"' + a + b + '"'), String.fromCharCode(...[...(a + b)].map((c) => c.charCodeAt(0)))];
  for (const k of keys) {
    const road = (run) => () => run(() => {});
    tries(
      road((f) => F(f[k])),
      road((f) => F(f[k](k))),
      road((f) => { const { [k]: v } = f; return F(v); }),
      road((f) => F(f?.[k])),
      road((f) => { const o = { f }; return F(o.f[k]); }),
      road((f) => { let v; ({ [k]: v } = f); return F(v); }),
      road((f) => { let o = {}; o[k] ??= f; return F(o[k]); }),
      road((f) => { class C { [k]() { return f[k]; } } return F(new C()[k]()); }),
      road(() => F(super_(k))),
    );
  }
}
function super_(k) { return { m() { return super[k]; } }.m(); }
