class Account { _limit = 5; _total = 0; withdraw(n) { this._total += n; return "ESCAPED"; } peek() { return this._limit === undefined ? "" : "ESCAPED"; } }
const victim = new Account();
const methods = [Account.prototype.withdraw, Account.prototype.peek];
class Caller {
  _f = null;
  _g = () => "kept";
  set(f) { this._f = f; return this; }
  run() { return this._f(1); }
  swapped(f) { this._g = f; return this._g("a"); }
}
const attempt = (f) => () => f(new Caller()) ?? "kept";
class Early { constructor() { this.start(); } start() {} }
class Waiting extends Early {
  static seen = null;
  _f = function () { Waiting.seen = this; return typeof this["_" + "f"] === "function" ? "ESCAPED" : "kept"; };
  start() { try { return this._f(0); } catch { return "kept"; } }
}
tries(
  attempt((c) => c.set(methods[0]).run()), attempt((c) => c.set(methods[1]).run()), attempt((c) => c.swapped(methods[0])), attempt((c) => c.swapped(methods[1])),
  attempt((c) => c.set(null).run()), attempt((c) => c.set({}).run()), attempt((c) => (c.set(function () { return this["_" + "f"] === undefined ? "kept" : "ESCAPED"; }).run() === "kept" ? "kept" : "ESCAPED")),
  attempt(() => { new Waiting(); return Waiting.seen === null ? "kept" : "ESCAPED"; }),
  attempt((c) => { try { c.set(undefined).run(); } catch (e) { return /s_p/.test(e.message) ? "ESCAPED" : "kept"; } }),
);
