const leak = (o) => o.constructor.constructor("return 'ESCAPED'")();
const groups = /(?<g>a)/d.exec("a");
tries(
  () => leak(Object.entries({ a: 1 })[0]),
  () => leak(groups.indices),
  () => leak([..."a".matchAll(/a/g)][0]),
  () => leak(Object.getOwnPropertyDescriptor({ a: 1 }, "a")),
  () => leak(Reflect.ownKeys({})),
  () => leak([1].entries().next()),
  () => leak(new Map([[1, 2]]).entries().next().value),
  () => leak("a,b".split(",")),
  () => leak(Object.fromEntries([])),
  () => leak(JSON.parse("{}")),
  () => leak(new Uint8Array(1).buffer),
  () => leak(String.raw`x`),
  () => leak(Proxy.revocable({}, {})),
  () => { let v; JSON.stringify(1, function () { v ??= leak(this); return 1; }); return v; },
  () => { let v; JSON.parse("1", function () { v ??= leak(this); return 1; }); return v; },
  () => { let v; ((s) => { v = leak(s.raw); })`x`; return v; },
);
Promise.allSettled([1]).then((r) => tries(() => leak(r[0]), () => leak(r)));
