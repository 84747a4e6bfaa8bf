class Account {
  _total = 5; other = 1;
  total() { return this._total; }
  first({ other }, [a] = [1]) { return `${this._total}${other}${a}`; }
}
class Poor extends Account { total() { return "kept"; } constructor() { super(); this._total = 0; } }
const victim = new Account(), heir = new Poor();
const unbound = (f) => () => (typeof f !== "function" ? f() : (() => { const m = f(); return typeof m !== "function" ? "nothing" : m.call(heir) === 0 ? "ESCAPED" : "bound"; })());
const secret = (f) => () => { const v = f(); return v === 5 || v?.[Object.getOwnPropertySymbols(v)[0]] === 5 ? "ESCAPED" : "nothing"; };
const borrowed = (k) => Account.prototype[k];
tries(
  unbound(() => { const { total } = victim; return total; }),
  unbound(() => { const { a: { total } } = { a: victim }; return total; }),
  unbound(() => { const { total = 1, ...rest } = victim; return total; }),
  unbound(() => { const k = "total"; const { [k]: m, ...rest } = victim; return m; }),
  unbound(() => { let m; ({ total: m } = victim); return m; }),
  unbound(() => { for (const { total } of [victim]) return total; }),
  unbound(() => { for (let { total } = victim; ; ) return total; }),
  unbound(() => (({ total }) => total)(victim)),
  unbound(() => (({ a: { total } }) => total)({ a: victim })),
  unbound(() => ((...[{ total }]) => total)(victim)),
  unbound(() => (([{ total }]) => total)([victim])),
  unbound(() => (({ total } = victim) => total)()),
  unbound(() => (function ({ total }) { return total; })(victim)),
  unbound(() => [victim].map(({ total }) => total)[0]),
  unbound(() => { const o = { get a() { o.b = victim.total; return 1; } }; const { a, b } = o; return b; }),
  unbound(() => { let got; class C { set x({ total }) { got = total; } } new C().x = victim; return got; }),
  unbound(() => { try { throw victim; } catch ({ total }) { return total; } }),
  secret(() => { const { ["_total"]: t } = victim; return t; }),
  secret(() => { const k = "_tot" + "al"; const { [k]: t } = victim; return t; }),
  secret(() => { const k = "_tot" + "al"; return (({ [k]: t }) => t)(victim); }),
  secret(() => { const k = "_tot" + "al"; for (const { [k]: t } of [victim]) return t; }),
  secret(() => { const { other, ...rest } = victim; return rest; }),
  secret(() => (({ other, ...rest }) => rest)(victim)),
  secret(() => { const { constructor: C, other } = victim; return new C().total(); }),
  () => { const { constructor: { constructor: F } } = () => {}; return typeof F === "function" ? F("return 'ESCAPED'")() : "nothing"; },
  () => { let seen = "nothing"; try { borrowed("fir" + "st").call({}, { get other() { seen = "ESCAPED"; } }); } catch { return seen; } return "ESCAPED"; },
  () => { try { (({ a }) => a)(undefined); } catch (e) { return /\$s_/.test(e.message) ? "ESCAPED" : "nothing"; } },
  () => { try { const { a: { b } } = {}; } catch (e) { return /\$s_/.test(e.message) ? "ESCAPED" : "nothing"; } },
  () => { try { (([a]) => a)(() => "inside"); } catch (e) { return /\$s_|inside/.test(e.message) ? "ESCAPED" : "nothing"; } },
  () => { try { const [a] = () => "inside"; } catch (e) { return /\$s_|inside/.test(e.message) ? "ESCAPED" : "nothing"; } },
  () => { try { for (const x of (() => "inside")) return x; } catch (e) { return /\$s_|inside/.test(e.message) ? "ESCAPED" : "nothing"; } },
);
