const run = (o) => o.Function("return 'ESCAPED'")();
tries(
  () => run((0, host.sloppy)()),
  () => run(host.sloppy.call(undefined)),
  () => run(host.sloppy.call(null)),
  () => run(Reflect.apply(host.sloppy, undefined, [])),
  () => { const { sloppy } = host; return run(sloppy()); },
  () => { host.callback(host.sloppy); return run([0].map(host.sloppy)[0]); },
);
