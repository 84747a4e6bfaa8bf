class Account { open = "locked"; n = 1; 0 = "locked"; static open = "locked"; }
const id = (x) => x;
const attempt = (write) => () => {
  const victim = new Account();
  write(victim);
  return victim.open === "locked" && victim.n === 1 && victim[0] === "locked" && id(Account).open === "locked" && Account.prototype.open === undefined ? "kept" : "ESCAPED";
};
tries(
  attempt((v) => { id(v).open = "ESCAPED"; }), attempt((v) => { id(v)["open"] = "ESCAPED"; }), attempt((v) => { id(v)[0] = "ESCAPED"; }), attempt((v) => { let i = 0; id(v)[i] = "ESCAPED"; }),
  attempt((v) => { id(v).n += 1; }), attempt((v) => { id(v).n -= 1; }), attempt((v) => { id(v).n++; }), attempt((v) => { let i = 0; id(v)[i] += 1; }), attempt((v) => { id(v).open &&= 2; }),
  attempt((v) => { let o = {}; o.open = ((o = v), "ESCAPED"); o.n = o.n; }), attempt((v) => { let o = {}; const f = () => { o = v; return "ESCAPED"; }; o.open = f(); o.n = 2; }),
  attempt((v) => { let o = {}; const k = { toString() { o = v; return "open"; } }; o[k] = "ESCAPED"; o[k] = "ESCAPED"; }), attempt((v) => { let o = []; const g = () => { o = v; return 0; }; o[g()] = 1; o[g()] = 2; }),
  attempt((v) => { const o = {}; o.open = Object.setPrototypeOf(o, v) && "ESCAPED"; }), attempt((v) => { const o = { __proto__: v }; o.open = "ESCAPED"; }), attempt((v) => { [id(v).open] = ["ESCAPED"]; }),
  attempt((v) => { ({ a: id(v).open } = { a: "ESCAPED" }); }), attempt((v) => { for (id(v).open of ["ESCAPED"]); }), attempt((v) => { new Proxy({}, { set: () => true }).open = 1; new Proxy({ __proto__: v }, {}).open = 1; }),
  attempt(() => { id(Account).open = "ESCAPED"; }), attempt(() => { id(Account.prototype).open = "ESCAPED"; }), attempt(() => { id(Account)[0] = "ESCAPED"; }), attempt((v) => { const o = [v]; o[0].open = "ESCAPED"; }),
  attempt((v) => { function F() { this.open = "ESCAPED"; this.n -= 1; } F.call(v); }), attempt((v) => { ({ m() { this.open = "ESCAPED"; } }).m.call(v); }), attempt((v) => { ({ set x(y) { this.open = y; } , __proto__: v }).x = "ESCAPED"; }),
  attempt((v) => { for (const o of [{}, {}, {}, v]) o.open = "ESCAPED"; }), attempt((v) => { for (const o of [[], [], v]) for (let i = 0; i < 2; i++) o[i] = "ESCAPED"; }),
);
