const f = (a) => a + {};
class Victim { constructor() { this._secret = 42; } total() { return this._secret; } }
const date = new Date(86400000 * 200);
const log = [];
const says = (name, value) => ({ get [Symbol.toPrimitive]() { log.push(name); return (...args) => (log.push(...args, args.length), value); } });
const told = (is) => (is ? "ESCAPED" : "like none");
const safe = (o) => o == "operator" || "x" == o || o == "" || o == "=>" || o == "{" || !(o != "Invalid Dates") || !("a=" != o);
const none = (o) => () => told(safe(o));
tries(
  none(f), none(Victim), none([f]), none([].push), none({ toString: f.toString, call: f }), none(date), none([date]), none(Object), none(Math), none(new Proxy(f, {})), none(new Victim()), none(/1/), none(new Error("1")), none(globalThis), none(function* () {}),
  () => told(f == "(a) => a + {}" || f == "a => a + {}" || "a => $s_add(a, {})" == f || f == "(a) => $s_add(a, {})" || [f] == "a => $s_add(a, {})" || [[f]] == "(a) => $s_add(a, {})"),
  () => told(["x", f] == "x,a => $s_add(a, {})" || Victim == "class Victim {}" || !(f != "a => $s_add(a, {})")),
  () => told(date == "Mon Jul 20 1970 12:00:00 GMT+1200 (New Zealand Standard Time)" || [date] == "Mon Jul 20 1970 13:00:00 GMT+1300 (GMT+13:00)" || date == "Mon Jul 20 1970 14:00:00 GMT+1400 (GMT+14:00)"),
  () => [[].push == "function push() { [native code] }", Math == "[object Math]", Object == "function Object() { [native code] }", new Date(NaN) == "Invalid Date", globalThis == "[object Object]", [] == "", [1, [2, "3"]] == "1,2,3", { toString: () => "GMT" } == "GMT", new Error("e") == "Error: e", /a/g == "/a/g"].join(),
  () => { log.length = 0; const is = says("a", "word") == "word"; return is + log.join(); },
  () => { log.length = 0; const is = "word" != says("b", 7); return is + log.join(); },
  () => { let seen; const o = { valueOf() { seen = this; return o; }, toString() { return "word"; } }; const is = o == "word"; return seen === o ? String(is) : "ESCAPED"; },
  () => { const o = Object.create(Array.prototype, { join: { value(...args) { log.length = 0; log.push(args.length, this === o); return "word"; } } }); const is = o == "word"; return is + log.join(); },
  () => { const lent = Object.create(new Victim(), { valueOf: { value: Victim.prototype.total } }); return String(lent == "word"); },
  () => String(Symbol.iterator == "word"), () => Object.create(null) == "word", () => String(1n == "1"), () => ({ valueOf: () => ({}), toString: () => ({}) }) == "word",
  () => { const seen = []; const o = new Proxy({ toString: () => "word" }, { get: (t, k) => (seen.push(String(k)), t[k]) }); return (o == "word") + seen.join(); },
  () => { const o = {}; o[Symbol.toPrimitive] = f.toString; return o == "word"; },
  () => { const o = { toString: Date.prototype.toString }; return o == "word"; },
  () => { const o = { push: 1, get x() { log.push("x"); return [].push; } }; log.length = 0; return [o.push == "word", [].map == "word", o.x == "word", o.x != "word"].join() + log.join(""); },
);
