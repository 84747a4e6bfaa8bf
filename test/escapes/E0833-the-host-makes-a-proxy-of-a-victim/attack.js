const seen = [];
const take = (...values) => { for (const v of values) seen.push(v); };
const p = host.proxy(account, {
  get(t, k, r) { take(t, r); return Reflect.get(t, k, r); },
  has(t, k) { take(t); return k in t; },
  ownKeys(t) { take(t); return Reflect.ownKeys(t); },
  getPrototypeOf(t) { take(t); return null; },
});
tries(
  () => p["_sec" + "ret"] ?? "hidden",
  () => host.read(p, "_secret") ?? "hidden",
  () => JSON.stringify(Object.entries(p)),
  () => host.json(p),
  () => p.hint,
  () => p.tell.call({ ["_sec" + "ret"]: 1 }),
  () => (Object.create(p).self() === account ? "itself" : "another"),
  () => { for (const v of seen) if (v["_sec" + "ret"]) return "ESCAPED"; return "hidden"; },
  () => { for (const v of [...seen]) if (v.constructor === account.constructor) return "ESCAPED"; return "no class"; },
);
