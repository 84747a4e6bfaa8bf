const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const seen = [];
class Evil extends Promise { constructor(executor) { super((a, b) => { seen.push(a, b, executor); executor(a, b); }); } then(...args) { seen.push(...args); return super.then(...args); } }
const p = Evil.resolve(1);
(async () => { tries(() => typeof host.identity(p)); try { await host.adopt(p); } catch (e) { seen.push(e); } for (const x of seen.splice(0)) if (typeof x === "function" || typeof x === "object") tries(() => run(x)); })();
