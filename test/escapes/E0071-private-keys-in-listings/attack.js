const hasSecret = (keys) => (keys.some((key) => String(key).includes("_secret") || account[key] === "ESCAPED") ? "ESCAPED" : keys.map(String).join());
tries(
  () => hasSecret(Object.keys(account)),
  () => hasSecret(Object.getOwnPropertyNames(account)),
  () => hasSecret(Object.getOwnPropertySymbols(account)),
  () => hasSecret(Reflect.ownKeys(account)),
  () => hasSecret(Object.entries(account).flat()),
  () => (Object.values(account).includes("ESCAPED") ? "ESCAPED" : "hidden"),
);
