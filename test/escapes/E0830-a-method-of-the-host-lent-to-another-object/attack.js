const lend = (run) => () => run() ?? "hidden";
tries(
  lend(() => host.emitter.reveal.call(host.instance)),
  lend(() => host.emitter.reveal.apply(host.instance, [])),
  lend(() => host.emitter.reveal.bind(host.instance)()),
  lend(() => Reflect.apply(host.emitter.reveal, host.instance, [])),
  lend(() => Array.from([1], host.emitter.reveal, host.instance)[0]),
  lend(() => [1].map(host.emitter.reveal, host.instance)[0]),
  lend(() => new Map([[1, 1]]).forEach.call(new Map([[1, 1]]), host.emitter.reveal, host.instance)),
  lend(() => ({ __proto__: host.instance, reveal: host.emitter.reveal }).reveal()),
  lend(() => { const { reveal } = host.emitter; return Function.prototype.call.call(reveal, host.instance); }),
  lend(() => host.lend(host.emitter.reveal.bind(host.instance))),
  () => { host.emitter.on.call(host.object, 1); return host.object.listener === 1 ? "ESCAPED" : "kept"; },
  () => { host.emitter.on.call(host.object.list, 1); return host.object.list.listener === 1 ? "ESCAPED" : "kept"; },
  () => { host.emitter.on.call(host.map, 1); return host.map.listener === 1 ? "ESCAPED" : "kept"; },
  () => { host.emitter.on.call(host, 1); return host.listener === 1 ? "ESCAPED" : "kept"; },
);
