const F = (f) => f.constructor("return 'ESCAPED'")();
tries(
  () => F(host.object.list.map),
  () => F([...host.object.list].at(1).constructor),
  () => F(host.map.get("k").constructor),
  () => { let f; host.object.list.forEach((v, i, all) => (f = all)); return F(f.constructor); },
  () => { let f; host.map.forEach((v, k, all) => (f = all)); return F(f.constructor); },
  () => F([].concat(host.object.list).constructor),
  () => F(host.object.method().method),
  () => { const { list: { constructor: C } } = host.object; return F(C); },
  () => { for (const [, v] of host.map) return F(v.constructor); },
  () => F(new Map(host.map).get("k").constructor),
  () => F(Array.from(host.object.list, function (v) { return v; }).pop().constructor),
  () => F(host.instance.address.bind(null).constructor),
);
