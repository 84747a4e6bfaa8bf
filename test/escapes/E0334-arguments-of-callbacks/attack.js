const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const seen = [];
const spy = (...args) => { seen.push(...args); return args[0]; };
tries(() => host.object.list.map(spy).length, () => { host.map.forEach(spy); return "called"; }, () => host.object.list.reduce(spy), () => { host.foreign.map.forEach(spy); return "called"; }, () => host.foreign.list.some(spy), () => host.callback(spy));
for (const x of seen.splice(0)) if ((typeof x === "object" && x !== null) || typeof x === "function") tries(() => run(x));
