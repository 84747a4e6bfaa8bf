const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
tries(
  () => run(Array.from(host.object.list)[1]), () => run(Object.assign({}, host.object).nested), () => run(new Set(host.object.list)), () => run([...new Map(host.map)][0][1]), () => run(Array.from({ length: 1, 0: host.object })[0]), () => run(Object.setPrototypeOf({}, host.object).list),
  () => String(new Uint8Array(host.object.list)), () => "x".replace("x", host.identity), () => run(Reflect.construct(Array, host.object.list)[1]), () => Math.max(...host.object.list.slice(0, 1)), () => run(Array.prototype.concat.call(host.object.list, host.object.list)[1]), () => "a".split(host.convertible).length, () => [3, 1].sort(host.identity).join(),
);
(async () => { const all = await Promise.all(host.object.list); tries(() => run(all[1])); const race = await Promise.race([host.promise()]); tries(() => run(race)); })();
