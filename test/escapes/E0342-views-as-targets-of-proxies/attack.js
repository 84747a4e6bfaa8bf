const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const seen = [];
const handler = new Proxy({}, { get: (t, name) => (...args) => { seen.push(...args); return Reflect[name](...args); } });
const p = new Proxy(host.object, handler), q = new Proxy({}, host.object);
tries(() => run(p), () => run(p.list), () => p.method() === host.object ? "view" : "other", () => Object.keys(p).join(), () => q.a, () => run(new Proxy(host.identity, handler)({})), () => { p.name = "ESCAPED"; return host.report(); });
for (const x of seen.splice(0)) if ((typeof x === "object" && x !== null) || typeof x === "function") tries(() => run(x));
