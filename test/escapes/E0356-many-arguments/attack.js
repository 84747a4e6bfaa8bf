const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
for (let n = 0; n < 8; n++) { const args = Array.from({ length: n }, () => ({ n })); tries(() => (host.identity(...args) === args[0] ? "same" : "ESCAPED")); }
const seen = [];
tries(() => host.callback((...args) => { seen.push(...args); }), () => host.identity.apply(null, { length: 3, 0: seen }) === seen, () => { host.inspect((...a) => seen.push(...a)); return "called"; });
for (const x of seen.splice(0)) if ((typeof x === "object" && x !== null) || typeof x === "function") tries(() => run(x));
