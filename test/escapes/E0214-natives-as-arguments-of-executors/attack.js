const run = (f) => f.constructor("return 'ESCAPED'")();
tries(
  () => { let f; new Promise((resolve) => { f = resolve; }); return run(f); },
  () => { let f; new (class extends Promise {})((resolve, reject) => { f = reject; }); return run(f); },
  () => run(Promise.withResolvers ? Promise.withResolvers().resolve : (() => { let f; new Promise((r) => { f = r; }); return f; })()),
  () => run(Proxy.revocable({}, {}).revoke),
  () => { let f; Promise.resolve.call(function (executor) { executor((v) => v, (v) => v); f = executor; return {}; }, 1); return run(f); },
  () => { let f; Promise.all.call(function (executor) { executor((v) => v, (v) => v); this.then = 1; f = executor; }, []); return run(f); },
);
