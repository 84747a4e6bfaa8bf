const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const seen = [];
const bad = (make) => { const e = make; for (const k of ["name", "message", "code", "cause", "stack", "errors"]) Object.defineProperty(e, k, { get() { seen.push(this); throw e; }, configurable: true }); return e; };
tries(() => host.reenter(() => { throw bad(new Error("x")); }), () => host.reenter(() => { throw bad(new AggregateError([], "y")); }), () => host.identity(bad(new TypeError("z"))) && "passed", () => host.reenter(() => { throw Object.create(Error.prototype, { message: { get() { return host; } } }); }), () => { const e = new Error("c"); e.cause = e; host.reenter(() => { throw e; }); });
for (const x of seen.splice(0, 20)) tries(() => run(x));
