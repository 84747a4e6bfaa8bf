tries(
  () => Object.getOwnPropertyDescriptor(account, "_secret").value,
  () => Object.values(Object.getOwnPropertyDescriptors(account)).map((d) => d.value).includes("ESCAPED") ? "ESCAPED" : "hidden",
  () => Reflect.ownKeys(Object.getOwnPropertyDescriptors(account)).includes("_secret") ? "ESCAPED" : "hidden",
  () => Reflect.getOwnPropertyDescriptor(account, "_secret").value,
  () => Object.getOwnPropertyDescriptor(Account.prototype, "_hidden").get.call(account),
  () => account.__lookupGetter__("_hidden").call(account),
);
