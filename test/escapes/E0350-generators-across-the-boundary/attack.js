const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const seen = [];
function* g() { try { for (let i = 0; i < 3; i++) seen.push(yield { a: 1 }); } finally { seen.push("done"); } }
async function* ag() { seen.push(yield 1); }
tries(() => host.inspect(g()), () => host.inspect(ag()), () => run(host.identity(g())), () => run(g().next.call(host.identity(g()))), () => { const it = host.identity(g()); return it.next().value.a; }, () => run(host.wrap(ag()).inner.next()), () => run(Object.getPrototypeOf(host.identity(g()))));
for (const x of seen.splice(0)) if ((typeof x === "object" && x !== null) || typeof x === "function") tries(() => run(x));
