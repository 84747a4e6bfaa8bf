const reveals = (text) => (/_secret|_audit|\$s/.test(text) ? "ESCAPED" : "hidden");
tries(
  () => reveals(String(account.check)),
  () => reveals(`${Account}`),
  () => reveals(Account + ""),
  () => reveals(account.check.toString()),
  () => reveals(Object.getOwnPropertyDescriptor(Object.prototype, "toString") && Function.prototype.toString.call(Account)),
  () => reveals([Account].join()),
  () => reveals("x".replace("x", Account.prototype.check)),
  () => reveals(Array.prototype.join.call([account.check])),
  () => reveals(new Error(Account).message),
  () => reveals(String({ [Account]: 1 }) + Object.keys({ [Account]: 1 })),
);
