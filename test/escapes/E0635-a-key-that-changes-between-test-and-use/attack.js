const f = () => 0;
let turn = 0;
let k = 0;
const swap = { valueOf() { k = "constructor"; return 0; } };
const changing = { valueOf: () => 0, toString: () => (turn++ === 0 ? "0" : "constructor") };
const roads = [
  () => f[k, k = "constructor"],
  () => f[changing],
  () => f[+swap, k],
  () => { k = 0; return f[(k, "constructor")]; },
  () => { k = 0; const g = { get f() { k = "constructor"; return f; } }; return g.f[k]; },
  () => { k = "constructor"; return f[k]; },
  () => { let i = "constructor"; return f[i]; },
  () => { const i = ["constructor"]; return f[i]; },
  () => { let i = 0; i = "constructor"; return f[i]; },
  () => { let i = "construc"; i += "tor"; return f[i]; },
  () => { let i = "construc"; return f[i + "tor"]; },
  () => f[`construct${"or"}`],
];
for (const road of roads) tries(() => road()("return 'ESCAPED'")());
