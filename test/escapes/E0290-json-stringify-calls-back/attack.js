const seen = [];
tries(
  () => { JSON.stringify({ a: account }, function (key, value) { seen.push(this, value); return value; }); return seen.map((o) => o?.["_sec" + "ret"]).find(Boolean) ?? "hidden"; },
  () => JSON.stringify({ toJSON() { return account; } }).includes("ESCAPED") ? "ESCAPED" : "hidden",
  () => JSON.stringify([account], null, { toString: () => "_secret" }).includes("ESCAPED") ? "ESCAPED" : "hidden",
  () => { const key = { toString: () => "_secret" }; return JSON.stringify(account, [key, new String("_secret"), "_secret"]).includes("ESCAPED") ? "ESCAPED" : "hidden"; },
);
