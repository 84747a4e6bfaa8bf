const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const roads = [() => host.fail(), () => host.failMany(), () => host.failWith(host), () => host.failWithFunction(), () => host.failWith(Object), () => [...host.object.name.missing], () => host.object.list.map(host.fail), () => host.map.forEach(() => host.fail()), () => host.reenter(() => host.fail())];
for (const road of roads) { let e; try { road(); } catch (x) { e = x; } tries(() => run(e), () => run(e.cause ?? e.errors ?? e), () => run(e.errors?.[0] ?? e.value ?? e)); }
