const F = (f) => f.constructor("return 'ESCAPED'")();

const roads = (v) => [() => F(v), () => F(v.constructor), () => F(Object.getPrototypeOf(v).constructor)];
const given = [];
const take = function (...args) { for (const v of [this, ...args]) if (v !== null && (typeof v === "object" || typeof v === "function")) given.push(v); return args[0]; };
host.tag(take);
// Newer engines give a reviver a third argument.
host.revive(function (key, value, context = {}) {
  for (const road of roads(context)) try { if (road() === "ESCAPED") escaped("ESCAPED"); } catch {}
  return take.call(this, key, value);
});
host.lend(take, host.object, host.map, host.identity);
host.next({ next: take }, { a: 1 });
tries(() => host.construct(function () { take(new.target); }) && "made", () => host.instanceOf({}, Object.defineProperty(function () {}, Symbol.hasInstance, { value: take })) && "asked");
for (const v of given.splice(0)) tries(...roads(v), () => F(v.raw.constructor), () => F([...v].constructor));
