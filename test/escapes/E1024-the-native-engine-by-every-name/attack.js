const s = "a".repeat(34) + "!";
const p = "(a+)+$";
const r = new RegExp(p);
const g = new RegExp(p, "g");
const start = elapsed();
const roads = [
  () => r.exec(s),
  () => s.match(r),
  () => [...s.matchAll(g)],
  () => [...s.matchAll(p)],
  () => s.search(r),
  () => s.replace(r, ""),
  () => s.replaceAll(g, ""),
  () => s.split(r),
  () => RegExp(p).test(s),
  () => r[Symbol.match](s),
  () => r[Symbol.replace](s, ""),
  () => r[Symbol.split](s),
  () => r[Symbol.search](s),
  () => [...g[Symbol.matchAll](s)],
  () => Reflect.apply(RegExp.prototype[Symbol.match], r, [s]),
  () => String.prototype.match.call(s, { [Symbol.match]: RegExp.prototype[Symbol.match], exec: r.exec, flags: "" }),
  () => RegExp.prototype.test.call({ exec: RegExp.prototype.exec }, s),
  () => [s].map(RegExp.prototype.test, r),
  () => [s].some(r.test, r),
  () => [r].map(s.match, s),
  () => [p].map(String.prototype.search, s),
  () => Array.from([s], r.exec, r),
  () => [s].findLast(r.test, r),
  () => Object.getOwnPropertyDescriptors(RegExp.prototype).exec.value.call(r, s),
  () => (({ test }) => test.call(r, s))(r),
  () => (({ match }) => match.call(s, p))(""),
  () => ({ __proto__: RegExp.prototype, m() { return super.test.call(r, s); } }).m(),
  () => Reflect.get(RegExp.prototype, "test", r).call(r, s),
  () => Function.prototype.call.call(RegExp.prototype.test, r, s),
  () => RegExp.prototype.test.bind(r)(s),
  () => r?.test?.(s),
  () => r["te" + "st"](s),
  () => r.compile?.(p).test(s),
  () => JSON.stringify({ a: s }, (_, v) => (typeof v === "string" ? r.test(v) : v)),
  () => new RegExp(r, "y").test(s),
  () => new RegExp({ source: p, [Symbol.match]: true, flags: "", constructor: 0 }).test(s),
  () => new String(s).match(p),
  () => r.constructor(p).test(s),
  () => Object.getPrototypeOf(r).test.call(r, s),
  () => RegExp[Symbol.species](p).test(s),
  () => Reflect.construct(RegExp, [p], RegExp).test(s),
  () => Reflect.construct(RegExp, [p], Object).test(s),
  () => Object.setPrototypeOf(function () {}, RegExp.prototype).test(s),
  () => globalThis["Reg" + "Exp"].prototype.test.call(r, s),
  () => Reflect.apply(Reflect.apply, null, [RegExp.prototype.test, r, [s]]),
  () => Reflect.ownKeys(RegExp.prototype).map((k) => { try { return RegExp.prototype[k].call(r, s, ""); } catch { return 0; } }),
  () => Reflect.ownKeys(String.prototype).map((k) => { try { return String.prototype[k].call(s, r, ""); } catch { return 0; } }),
  () => Reflect.ownKeys(String.prototype).map((k) => { try { return String.prototype[k].call(s, p, ""); } catch { return 0; } }),
  () => Object.values(Object.getOwnPropertyDescriptors(RegExp.prototype)).map(({ value }) => { try { return value.call(r, s); } catch { return 0; } }),
];
for (const road of roads) {
  try {
    road();
  } catch {}
}
escaped(elapsed() - start < 20_000 ? "soon" : "ESCAPED");
