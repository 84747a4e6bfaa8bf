const look = (o) => Reflect.ownKeys(o).map((key) => {
  try { return o[key] === "ESCAPED" || String(key).startsWith("_") ? "ESCAPED" : String(key); } catch { return "denied"; }
}).sort().join();
tries(
  () => look(Account),
  () => (look(Account).includes("ESCAPED") ? "ESCAPED" : "hidden"),
  () => (look(Account.prototype).includes("ESCAPED") ? "ESCAPED" : "hidden"),
);
