const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
for (const p of [1, "s", true, 1n, Symbol("x")]) tries(() => run(host.sloppy.call(p)), () => run(Object.getPrototypeOf(host.sloppy.call(p))), () => host.sloppy.call(p) === p ? "same" : typeof host.sloppy.call(p));
