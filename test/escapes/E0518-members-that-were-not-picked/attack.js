tries(
  () => account.secret,
  () => account["sec" + "ret"],
  () => Object.getOwnPropertyDescriptor(account, "secret")?.value,
  () => Object.values(account).find((v) => v === "ESCAPED"),
  () => ({ ...account }).secret,
  () => Object.create(account).secret,
  () => ({ __proto__: account }).secret,
  () => Reflect.get(account, "secret", {}),
  () => ("secret" in account ? "ESCAPED" : "absent"),
);
