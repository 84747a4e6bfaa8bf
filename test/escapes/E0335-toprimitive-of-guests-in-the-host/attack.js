const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const seen = [];
const trap = { valueOf() { seen.push(this); return 1; }, toString(...a) { seen.push(this, ...a); return "x"; }, toJSON(k) { seen.push(this, k); return this; }, [Symbol.toPrimitive](h) { seen.push(this, h); return "p"; }, get [Symbol.toStringTag]() { seen.push(this); return "T"; } };
tries(() => host.work(trap), () => host.inspect(trap), () => host.json(trap), () => host.read(trap, "toString"));
for (const x of seen.splice(0)) if (typeof x === "object" || typeof x === "function") tries(() => run(x));
