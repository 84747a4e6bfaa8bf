const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
tries(() => run(host.promise()), () => host.promise().then.constructor("return 'ESCAPED'")());
host.promise().then((value) => tries(() => run(value), () => run(value.list)));
host.rejection().then(null, (reason) => tries(() => run(reason), () => run(reason.cause ?? reason)));
(async () => { const value = await host.promise(); tries(() => run(value)); })();
(async () => { try { await host.rejection(); } catch (reason) { tries(() => run(reason)); } })();
host.promise().finally(() => 0).then((value) => tries(() => run(value)));
Promise.all([host.promise()]).then(([value]) => tries(() => run(value)));
