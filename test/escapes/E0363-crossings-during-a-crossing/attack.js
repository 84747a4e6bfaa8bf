const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const seen = [];
const nested = () => { const e = new Error("inner", { cause: { get x() { return 1; } } }); try { host.reenter(() => { throw e; }); } catch (x) { seen.push(x === e ? "itself" : run(x)); } return e; };
const outer = new Error("outer"); Object.defineProperty(outer, "code", { get() { nested(); return host; } }); Object.defineProperty(outer, "message", { get: () => { nested(); return "m"; } }); outer.cause = nested();
try { host.reenter(() => { throw outer; }); } catch (x) { seen.push(x === outer ? "itself" : "other"); }
tries(() => seen.includes("ESCAPED") ? "ESCAPED" : [...new Set(seen)].join(), () => run(host.wrap(outer).inner.cause ?? {}));
