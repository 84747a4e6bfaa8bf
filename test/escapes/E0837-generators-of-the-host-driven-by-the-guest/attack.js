const F = (f) => f.constructor("return 'ESCAPED'")();

const g = host.generator();
const own = (function* () { yield 1; })();
tries(
  () => F(g.next().value.constructor),
  () => F(g.next(host.object).value[0].method),
  () => F(g.constructor.constructor),
  () => F(Object.getPrototypeOf(g).constructor),
  () => F(Object.getPrototypeOf(Object.getPrototypeOf(g)).constructor),
  () => F(g.next.constructor),
  () => F(host.generator.constructor),
  () => F(host.asyncGenerator.constructor),
  () => F(host.asyncGenerator().next().constructor),
  () => F(g.next.call(own).constructor),
  () => F(own.next.call(host.generator()).value.constructor),
  () => F([...host.generator()].constructor),
  () => F(host.spread(own).constructor),
  () => { try { host.generator().throw({ a: 1 }); } catch (e) { return F(e.constructor); } },
  () => { const it = host.generator(); it.next(); const { value } = it.return([1]); return F(value.constructor); },
  () => { for (const v of host.generator()) return F(v.constructor); },
  () => { const [{ constructor: C }] = host.generator(); return F(C.constructor); },
);
