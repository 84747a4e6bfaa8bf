let stolen;
const proxy = new Proxy(account, {
  get(target, key) { if (key !== "check" && key !== "tell") stolen ??= target[key]; return target[key]; },
});
tries(
  () => proxy.tell(),
  () => account.tell.call(proxy),
  () => Account.prototype.tell.call(proxy),
  () => stolen,
  () => Reflect.get(Account.prototype, "hint", proxy),
);
