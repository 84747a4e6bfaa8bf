const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
tries(
  () => run(Object.getOwnPropertyDescriptor(host.object, "list")), () => run(Object.getOwnPropertyDescriptor(host.object, "list").value), () => run(Object.getOwnPropertyDescriptors(host.object).nested.value), () => run(Object.getOwnPropertyDescriptor(host.object, "method").value),
  () => run(Object.getOwnPropertyDescriptor(host.object.list, "1").value), () => run(Reflect.getOwnPropertyDescriptor(host.map, "size") ?? {}), () => run(Object.entries(host.object)[1][1]), () => run(Object.values(host.object)[1]), () => { const { list, ...rest } = host.object; return run(rest.nested); },
  () => run(Object.fromEntries(Object.entries(host.object)).nested), () => run(Object.groupBy ? Object.groupBy(host.object.list, () => "g").g[1] : {}),
);
