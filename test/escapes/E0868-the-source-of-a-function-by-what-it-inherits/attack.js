const make = () => function () { return "inside"; };
const sets = [Object.setPrototypeOf, Reflect.setPrototypeOf, (f, p) => { f.__proto__ = p; }];
const message = (road) => () => {
  try {
    road();
    return "kept";
  } catch (error) {
    return /inside|\$s_/.test(error.message) ? "ESCAPED" : error.code ?? "kept";
  }
};
const protos = [Date.prototype, Map.prototype, Set.prototype, Object.getPrototypeOf(Uint8Array.prototype), Symbol.prototype, BigInt.prototype, RegExp.prototype, Object.getPrototypeOf([].values()), Object.getPrototypeOf((function* () {})())];
for (const p of protos) {
  for (const set of sets) tries(message(() => { const f = make(); set(f, p); -f; f << 1; +[f]; for (const x of f) return; }));
  tries(
    message(() => { const f = make(), between = {}; Object.setPrototypeOf(f, between); Object.setPrototypeOf(between, p); -f; [...f]; }),
    message(() => { const f = make(), between = Object.create(p); Object.setPrototypeOf(f, between); -f; [...f]; }),
    message(() => { const f = make(), g = make(); Object.setPrototypeOf(f, g); Object.setPrototypeOf(g, p); -f; [...f]; }),
    message(() => { const f = make(), top = {}, middle = Object.create(top); Object.setPrototypeOf(f, middle); Object.setPrototypeOf(top, p); ~f; const [a] = f; }),
    message(() => { const f = make(); Object.setPrototypeOf(f, new Proxy({}, { getPrototypeOf: () => p, get: (t, k) => Reflect.get(p, k) })); -f; [...f]; }),
    message(() => { const f = make(); Object.setPrototypeOf(new Proxy(f, {}), p); -f; [...f]; }),
    message(() => { const f = make(); for (const k of Reflect.ownKeys(p)) if (k !== "constructor") Object.defineProperty(f, k, Object.getOwnPropertyDescriptor(p, k)); f ** 2; [...f]; }),
    message(() => { class C { static m() { return "inside"; } } Reflect["set" + "PrototypeOf"](C, p); -C; [...C]; }),
  );
}
