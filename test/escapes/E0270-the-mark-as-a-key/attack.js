const symbols = [account, Account, Account.prototype, Object.getPrototypeOf(Account.prototype)].flatMap((o) => {
  const chain = [];
  for (let p = o; p; p = Object.getPrototypeOf(p)) chain.push(...Object.getOwnPropertySymbols(p));
  return chain;
});
const known = new Set(Object.getOwnPropertyNames(Symbol).map((key) => Symbol[key]));
tries(
  () => (symbols.every((symbol) => known.has(symbol)) ? "no marks" : "ESCAPED"),
  () => { const seen = []; const p = new Proxy({}, { get: (t, k) => void seen.push(k), has: (t, k) => void seen.push(k), getOwnPropertyDescriptor: (t, k) => void seen.push(k), ownKeys: () => [], set: (t, k) => { seen.push(k); return true; } });
    p.x; "y" in p; p.z = 1; ({ ...p }); for (const k in p); const { a, ...rest } = p; `${Object.prototype.toString.call(p)}`; Object.assign({}, p); JSON.stringify(p);
    return seen.some((k) => typeof k === "symbol" && !known.has(k)) ? "ESCAPED" : "no marks"; },
  () => { const seen = []; const p = new Proxy(function () {}, { get: (t, k) => { seen.push(k); return Reflect.get(t, k); }, getPrototypeOf: (t) => { return Reflect.getPrototypeOf(t); } });
    try { class X extends p {} new X(); } catch {} try { p(); new p(); p.call(1); } catch {} try { ({}) instanceof p; } catch {}
    return seen.some((k) => typeof k === "symbol" && !known.has(k)) ? "ESCAPED" : "no marks"; },
);
