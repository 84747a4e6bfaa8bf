const f = (a, b) => a + b + "$";
class Victim { constructor() { this._secret = 42; } total() { return this._secret; } }
const date = new Date(86400000 * 200);
const number = (a, b) => (a + b) | 0, product = (a, b) => (a + b) * 1, positive = (a, b) => +(a + b), negative = (a, b) => -(a + b), three = (a, b, c) => (a + b + c) - 0, shown = (a, b) => (a + b) === "x" || `${a + b}`;
const zone = (text) => (/GMT\+1[234]/.test(text) ? "ESCAPED" : "UTC");
const each = [number, product, positive, negative];
const none = (o) => () => each.map((g) => g("", o)).concat(each.map((g) => g(o, 1)), each.map((g) => g("0x", o))).every((n) => n === 0 || Number.isNaN(n)) ? "no number" : "ESCAPED";
const log = [];
const says = (name, value) => ({ get [Symbol.toPrimitive]() { log.push(name); return (...args) => (log.push(...args, args.length), value); } });
tries(
  none(f), none(Victim), none([f]), none([].push), none({ toString: f.toString, call: f }), none(date), none([date]), none(Object), none(Math), none(new Proxy(f, {})), none(new Victim()), none(/1/), none(new Error("1")), none(globalThis), none(function* () {}),
  () => { const text = shown("", f); return /\$s_/.test(text) ? "ESCAPED" : "no names"; },
  () => zone(shown("", date)), () => zone(shown(date, "")), () => { const t = date + ""; return zone(t); }, () => { let t = ""; t += date; return zone(t) + -t; },
  () => { log.length = 0; const n = number(says("a", 1), says("b", 2)); return n + log.join(); },
  () => { log.length = 0; const n = three(says("a", "1"), says("b", 2), says("c", "3")); return n + log.join(); },
  () => { let seen; const o = { valueOf() { seen = this; return 1; }, toString() { return "2"; } }; const n = [number(o, 1), product("", o), negative(o, o)]; return seen === o ? n.join() : "ESCAPED"; },
  () => { const o = Object.create(Array.prototype, { join: { value(...args) { log.length = 0; log.push(args.length, this === o); return "7"; } } }); return number(o, "") + log.join(); },
  () => { class A { #x = 5; valueOf() { return this.#x; } } return number(new A(), 1); },
  () => { const lent = Object.create(new Victim(), { valueOf: { value: Victim.prototype.total } }); return number(lent, 1); },
  () => number(Symbol.iterator, 1), () => number(Object.create(null), 1), () => (1n + 2) | 0, () => ((1n + 2n) * 2n).toString(), () => number({ valueOf: () => ({}), toString: () => ({}) }, 1),
  () => { let a = 1; return (a + (a = 5)) * (a + 1); }, () => { const o = { get a() { return this.n++; }, n: 1 }; return (o.a + o.a + o.a) | 0; },
  () => { const o = { push: 1 }; const list = []; return [(o.push + 1) | 0, (list.push + 1) | 0, -(list.map + "")].join(); },
);
