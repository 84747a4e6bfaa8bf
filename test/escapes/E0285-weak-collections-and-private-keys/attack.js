const hit = (keys) => (keys.some((key) => typeof key === "symbol") ? "ESCAPED" : "no symbol");
tries(
  () => Object.groupBy ? hit(Reflect.ownKeys(Object.groupBy([account], (o) => o))) : "no symbol",
  () => hit([...new Map(Object.entries(account)).keys()]),
  () => hit(Reflect.ownKeys(Object.assign(Object.create(account), account))),
  () => hit(Reflect.ownKeys(Object.defineProperties({}, Object.getOwnPropertyDescriptors(account)))),
  () => hit(Reflect.ownKeys(new Proxy(account, {}))),
  () => { const seen = []; const target = new Proxy({}, { defineProperty(t, k, d) { seen.push(k); return Reflect.defineProperty(t, k, d); }, set(t, k, v) { seen.push(k); t[k] = v; return true; } }); Object.assign(target, account); return hit(seen); },
  () => { const seen = []; Object.assign(new Proxy({}, { set: (t, k, v) => !!seen.push(k) }), account, { ...account }); return hit(seen); },
  () => { const seen = []; ({ ...new Proxy(account, { ownKeys: (t) => { const keys = Reflect.ownKeys(t); seen.push(...keys); return keys; }, getOwnPropertyDescriptor: (t, k) => { seen.push(k); return Reflect.getOwnPropertyDescriptor(t, k); } }) }); return hit(seen); },
);
escaped(Object.getOwnPropertyNames(account).some((key) => account[key] === "ESCAPED") ? "ESCAPED" : "names only");
