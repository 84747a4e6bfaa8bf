const found = [];
for (const key in account) found.push(key);
for (const key in Object.create(account)) found.push(key);
for (const key in { __proto__: account }) found.push(key);
escaped(found.includes("_secret") ? "ESCAPED" : found.join());
