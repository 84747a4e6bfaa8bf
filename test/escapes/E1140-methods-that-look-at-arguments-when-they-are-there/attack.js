const f = (a, b) => a + b + "$";
const date = new Date(86400000 * 200);
const h = { f, date, text: "text", key: "_total", other: "other", list: [f], none: undefined, turning: { turns: 0, toString() { return this.turns++ ? "_total" : "other"; } } };
const shown = "function f() { [guest code] }";
const says = (ask) => () => { let is; try { is = ask(); } catch (error) { return String(error.message).includes("$s_") ? "ESCAPED" : error.name; } return is ? "ESCAPED" : "nothing"; };
const once = (o, k, value, call) => () => {
  let reads = 0;
  Object.defineProperty(o, k, { get() { reads++; return value; }, configurable: true });
  call(o);
  return reads;
};
tries(
  says(() => !shown.includes(h.f)), says(() => shown.indexOf(h.f) !== 0), says(() => shown.lastIndexOf(h.f) !== 0), says(() => !shown.startsWith(h.f)), says(() => !shown.endsWith(h.f)),
  says(() => "a + b".includes([h.f][0])), says(() => /\$s_|=>/.test(h.f)), says(() => /\$s_|=>/.exec(h.list)), says(() => /\$s_|=>/.test({ toString: () => h.f })),
  says(() => /\$s_|=>/.test({ toString: h.f.toString })),
  says(() => !/GMT|UTC|Z/.test(h.date)), says(() => /\+0[1-9]|-0[1-9]|\+1/.test(h.date)), says(() => !"abc".includes("b", h.f)), says(() => "abc".endsWith("c", h.f)),
  says(() => /./.test({ toString() { return "x"; } }) !== true),
  says(() => { const list = [f]; return list.includes((Object.setPrototypeOf(list, String.prototype), h.f)) !== true; }),
  says(() => { const list = Object.setPrototypeOf([f], String.prototype); return list.includes(h.text) || !list.includes(h.f); }),
  says(() => Object.create(String.prototype, { toString: { value: () => "a => b" } }).includes(h.f)),
  says(() => new String("=> +").includes(h.f)),
  says(() => new Proxy([f], {}).includes(h.f) !== true), says(() => new Proxy([f], { get: () => "x".includes }).indexOf(h.f) === 0),
  says(() => { const list = [1]; return list.indexOf((list.indexOf = () => "other", h.none)) === "other"; }),
  says(() => { const pattern = /x/; return pattern.test((pattern.test = () => true, h.text)) !== true; }),
  says(() => { const pattern = /q/; return pattern.test((pattern.exec = (v) => [v], h.text)) !== true; }),
  says(() => { const pattern = /q/; pattern.exec = (v) => (typeof v === "string" ? null : []); return pattern.test(h.f); }),
  once(/x/, "test", RegExp.prototype.test, (o) => o.test(h.text)), once(/x/, "exec", RegExp.prototype.exec, (o) => o.exec(h.text)),
  once({}, "hasOwnProperty", {}.hasOwnProperty, (o) => o.hasOwnProperty(h.key)), once([1], "includes", [].includes, (o) => o.includes(h.text)),
  says(() => Object.setPrototypeOf((a) => a, RegExp.prototype).test(h.text)), says(() => Object.setPrototypeOf((a) => a, RegExp.prototype).exec(h.text)),
  says(() => Object.create(RegExp.prototype).test(h.text)), says(() => Object.create(Map.prototype).includes(h.text)),
  says(() => { const lent = { pattern: /x/, test: /x/.test }; return lent.test(h.text) === true; }),
  says(() => ({ _total: 1 }).hasOwnProperty(h.turning)), says(() => !({ _total: 1 }).hasOwnProperty(h.turning)),
  says(() => ({ "a => b": 1 }).hasOwnProperty(h.f)), says(() => !({ [shown]: 1 }).hasOwnProperty(h.f)), says(() => null.includes(h.f)), says(() => undefined.test(h.f)),
  says(() => { const o = { includes() { return Object.getPrototypeOf(this) !== Object.prototype; } }; return o.includes(h.f); }),
  says(() => { const o = { test() { return this !== o; } }; return o.test(h.f); }), says(() => "x".includes.call !== Function.prototype.call),
);
