let ran = "nothing";
const run = () => { ran = "ESCAPED"; return "x"; };
const hostile = new Proxy({}, { get: run, has: run, ownKeys: () => (run(), []), getOwnPropertyDescriptor: () => void run(), getPrototypeOf: () => (run(), null) });
class Named { get [Symbol.toStringTag]() { return run(); } get name() { return run(); } toString() { return run(); } valueOf() { return run(); } toJSON() { return run(); } inspect() { return run(); } [Symbol.for("nodejs.util.inspect.custom")]() { return run(); } [Symbol.toPrimitive]() { return run(); } *[Symbol.iterator]() { run(); } }
const error = new Error("m");
Object.defineProperties(error, { message: { get: run }, name: { get: run }, cause: { get: run } });
class List extends Array { get length() { return 1; } map() { return run(); } [Symbol.iterator]() { run(); return [].values(); } }
const values = [hostile, new Named(), error, [hostile, new Named()], new Map([[hostile, new Named()]]), new Set([new Named()]), { get a() { return run(); }, b: hostile }, new List(1), Object.create(hostile), Object.defineProperty(() => {}, "name", { get: run })];
for (const k of ["log", "error", "dir", "table", "group"]) tries(() => { for (const v of values) { console[k](v); console[k]("%s %o %O %d %i %f %j %c %%", v, v, v, v, v, v, v, v); } return "shown"; });
escaped(ran);
