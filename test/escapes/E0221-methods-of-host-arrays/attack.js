const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
tries(
  () => host.object.list.map.constructor("return 'ESCAPED'")(),
  () => run(host.object.list.slice()),
  () => run(host.object.list[Symbol.iterator]()),
  () => run(host.object.list.entries().next()),
  () => run([].concat(host.object.list)),
  () => run(Array.prototype.map.call(host.object.list, (x) => x)),
  () => { let f; host.object.list.forEach((v, i, all) => { f = all; }); return run(f); },
  () => { let f; host.object.list.sort((a, b) => 0).constructor; return run(host.object.list.concat([])); },
  () => run(Array.from(host.object.list)),
  () => { const [first, ...rest] = host.object.list; return run(rest); },
);
