const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
(async () => {
  const v = await host.promise(); tries(() => run(v), () => run(v.list));
  const e = await host.rejection().catch((x) => x); tries(() => run(e), () => run(e.cause), () => e.stack.includes("world") ? "ESCAPED" : "hidden");
  const all = await Promise.allSettled([host.promise(), host.rejection()]); for (const x of all) tries(() => run(x), () => run(x.value ?? x.reason));
  tries(() => run(host.promise()), () => run(host.promise().then), () => host.promise() instanceof Promise ? "own" : "foreign");
})();
