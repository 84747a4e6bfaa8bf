const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const f = host.sloppy;
tries(() => run(f()), () => run(f.call(undefined)), () => run(f.call(null)), () => run(Reflect.apply(f, undefined, [])), () => run([1].map(f)[0]), () => run((0, host.sloppy)()), () => run(f.bind()()), () => f.call(1) instanceof Number ? "boxed" : "plain");
