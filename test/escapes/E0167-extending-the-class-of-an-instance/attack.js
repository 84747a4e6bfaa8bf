const account = (() => {
  class Account { _secret = "ESCAPED"; owner = "Ann"; }
  return new Account();
})();
tries(
  () => new (class extends account.constructor { read() { return this._secret; } })().read(),
  () => new (class extends Object.getPrototypeOf(account).constructor { read() { return this._secret; } })().read(),
  () => { const C = account["construct" + "or"]; return new (class extends C { read() { return this._secret; } })().read(); },
  () => { const { constructor: C } = account; return new (class extends C { read() { return this._secret; } })().read(); },
  () => new (class extends Object.getOwnPropertyDescriptor(account.__proto__, "constructor").value { read() { return this._secret; } })().read(),
);
