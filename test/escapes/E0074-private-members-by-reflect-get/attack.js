tries(
  () => Reflect.get(account, "_secret"),
  () => Reflect.get(Object.create(account), "_secret"),
  () => Reflect.get(Account.prototype, "_hidden", account),
  () => Reflect.get({ get x() { return this["_sec" + "ret"]; } }, "x", account),
);
