const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const symbols = [Symbol.for("nodejs.util.inspect.custom"), Symbol.for("nodejs.util.promisify.custom"), Symbol.hasInstance, Symbol.species, Symbol.unscopables, Symbol.isConcatSpreadable, Symbol.match, Symbol.replace, Symbol.toPrimitive, Symbol.iterator];
for (const s of symbols) for (const o of [host, host.object, host.identity, host.object.list, host.map]) tries(() => { const v = o[s]; return typeof v === "function" ? run(v) : typeof v; });
