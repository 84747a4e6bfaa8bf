const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const seen = [];
const spy = new Proxy(function () {}, { get(t, k, r) { seen.push(r); return spy; }, apply(t, self, args) { seen.push(self, ...args); return spy; }, construct(t, args) { seen.push(...args); return {}; }, ownKeys: () => [] });
class Bad extends Map { get(k) { seen.push(k, this); return spy; } get size() { seen.push(this); return 1; } forEach(f, t) { seen.push(f, t); return f(spy, spy, this); } *[Symbol.iterator]() { yield [spy, this]; } }
const m = new Bad(); m.set(m, spy);
tries(() => host.inspect(m), () => host.inspect(new Set([spy, m])), () => host.work([m, spy]), () => host.values(m).length, () => host.json([new Map([[1, spy]])]));
for (const x of seen.splice(0)) if ((typeof x === "object" && x !== null) || typeof x === "function") tries(() => run(x));
