const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const seen = [];
const hook = { [Symbol.for("nodejs.util.inspect.custom")](...args) { seen.push(...args); return args; }, [Symbol.for("nodejs.util.inspect.custom") + ""]: 1 };
tries(() => host.inspect(hook), () => typeof host.read(hook, Symbol.for("nodejs.util.inspect.custom")), () => host.keys(hook).join().includes("inspect.custom") ? "listed" : "not listed", () => host.values([hook]).length);
for (const x of seen.splice(0)) tries(() => run(x));
