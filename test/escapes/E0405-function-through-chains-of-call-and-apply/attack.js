const F = (() => 0).constructor;
tries(
  () => Reflect.apply(F.call, F, [null, "return 'ESCAPED'"])(),
  () => Function.prototype.apply.bind(F)(null, ["return 'ESCAPED'"])(),
  () => Function.prototype.call.bind(F, null)("return 'ESCAPED'")(),
  () => Function.prototype.bind.call(F, null, "return 'ESCAPED'")()(),
  () => ["return 'ESCAPED'"].map((t) => F(t))[0](),
  () => Array.from(["return 'ESCAPED'"], (t) => Reflect.construct(F, [t]))[0](),
  () => Function.prototype.call.call(Function.prototype.call, F, null, "return 'ESCAPED'")(),
  () => ["return 'ESCAPED'"].flatMap((t) => [Function.prototype.apply.call(F, null, [t])])[0](),
  () => Function`return 'ESCAPED'`(),
  () => new (F.bind(null, "return 'ESCAPED'"))()(),
  () => Reflect.construct(F.bind(), ["return 'ESCAPED'"])(),
  () => new Proxy(F, {})("return 'ESCAPED'")(),
  () => new Proxy(F, { apply: (t, self, args) => Reflect.apply(t, self, args) })("return 'ESCAPED'")(),
  () => { let g; "x".replace("x", () => { g = F("return 'ESCAPED'"); return ""; }); return g(); },
);
