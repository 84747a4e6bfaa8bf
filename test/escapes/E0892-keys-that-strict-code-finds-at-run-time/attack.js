class Account { _total = 5; other = 1; static _made = 7; total() { return this._total; } }
class Poor extends Account { total() { return "kept"; } constructor() { super(); this._total = 0; } }
const victim = new Account(), heir = new Poor();
const join = (...parts) => parts.join("");
const p = join("_", "total"), made = join("_", "made"), m = join("to", "tal"), other = join("oth", "er"), ctor = join("con", "structor"), proto = join("__pro", "to__");
const secret = (f) => () => { const v = f(); return v === 5 || v === 7 || v === true ? "ESCAPED" : "nothing"; };
const unbound = (f) => () => (f().call(heir) === 0 ? "ESCAPED" : "bound");
const changed = (f) => () => { f(); return victim.other !== 1 || victim.total() !== 5 || "x" in victim || "x" in Account || "x" in Account.prototype ? "ESCAPED" : "nothing"; };
let turns = 0;
const turning = { toString: () => (turns++ ? p : other) };
tries(
  secret(() => victim[p]), secret(() => Account[made]), secret(() => p in victim), secret(() => victim[turning]),
  secret(() => ({ ...victim })[p]), secret(() => { const { [other]: o, ...rest } = victim; return rest[p]; }), secret(() => { const { [p]: v } = victim; return v; }),
  secret(() => { for (const k in victim) if (victim[k] === 5) return 5; }),
  secret(() => Reflect.ownKeys({ ...victim }).length > 1), secret(() => Reflect.ownKeys((({ [other]: o, ...rest }) => rest)(victim)).length > 0),
  unbound(() => victim[m]), unbound(() => { const { [m]: f } = victim; return f; }), unbound(() => [victim[m]][0]),
  changed(() => { victim[other] = 2; }), changed(() => { victim[join("x")] = 2; }), changed(() => { Account[join("x")] = 2; }), changed(() => { Account.prototype[join("x")] = 2; }),
  changed(() => { victim[other] += 2; }), changed(() => { victim[other]++; }), changed(() => { [victim[other]] = [2]; }), changed(() => { victim[m] = () => 5; }), changed(() => { delete victim[other]; }),
  changed(() => { victim[other] ??= 2; victim[join("x")] ??= 2; }), changed(() => { victim[p] = 9; }), changed(() => { Object.create({})[proto] = victim; }),
  () => { const F = (() => {})[ctor]; return typeof F === "function" && F("return 'ESCAPED'")(); },
  () => { const C = victim[ctor]; return new C().total() === 5 ? "ESCAPED" : "nothing"; },
  () => { const { [ctor]: F } = () => {}; return F("return 'ESCAPED'")(); },
  () => { const o = { [proto]: victim }; return o.total?.() === 5 || o.other === 1 ? "ESCAPED" : "nothing"; },
  () => { const push = [][join("pu", "sh")]; push.mark = "ESCAPED"; return push.mark; },
  () => { [].push[join("ma", "rk")] = "ESCAPED"; return [].push.mark; },
  () => { const error = new Error("x"); return { ...error, ...{ stack: error[join("sta", "ck")] } }.stack.includes("strict-members") ? "ESCAPED" : "nothing"; },
);
