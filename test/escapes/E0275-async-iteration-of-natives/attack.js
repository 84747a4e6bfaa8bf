const run = (f) => f("return 'ESCAPED'")();
(async () => { for await (const { constructor: f } of [() => 0]) tries(() => run(f)); })().catch((error) => escaped(error.name));
(async () => { for await (const f of [Promise.resolve(() => 0)]) tries(() => run(f.constructor)); })().catch((error) => escaped(error.name));
(async () => { const g = (async function* () { yield* [() => 0]; })(); const { value } = await g.next(); tries(() => run(value["constr" + "uctor"])); })().catch((error) => escaped(error.name));
(async () => { const g = (async function* () {})(); tries(() => g.constructor.constructor("yield 'ESCAPED'") && "ESCAPED", () => g.next.constructor("return 'ESCAPED'")(), () => g[Symbol.asyncIterator].constructor("return 'ESCAPED'")()); })().catch((error) => escaped(error.name));
