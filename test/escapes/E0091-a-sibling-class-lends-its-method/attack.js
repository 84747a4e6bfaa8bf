class Root {}
class Account extends Root { _secret = "ESCAPED"; }
class Evil extends Root { peek() { return this["_" + "secret"]; } }
const account = new Account();
tries(
  () => ({ __proto__: new Evil(), m() { return super.peek(); } }).m.call(account),
  () => Evil["proto" + "type"].peek.call(account),
  () => Reflect.get({ __proto__: Evil.prototype, get x() { return super.peek(); } }, "x", account),
);
