const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const list = host.object.list;
tries(
  () => run(list.constructor), () => run(list.constructor[Symbol.species] ?? {}), () => run(list.map((x) => x)), () => run(list.concat([{}])), () => run(list.slice()),
  () => run(list.filter(() => true)[1]), () => run(list.flatMap((x) => [x])[1]), () => { list.constructor = { [Symbol.species]: function () { return host.object; } }; return "set"; },
  () => run(Array.from(list)[1]), () => run([].concat(list)[1]),
);
