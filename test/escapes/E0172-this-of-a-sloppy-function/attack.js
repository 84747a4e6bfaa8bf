const run = (self) => self.Function("return 'ESCAPED'")();
tries(
  () => run((function () { return this; })()),
  () => run([0].map(function () { return this; })[0]),
  () => run((0, { m() { return this; } }.m)()),
  () => run((function () { return this; }).call(null)),
  () => run((function () { return (() => this)(); })()),
  () => run((function* () { yield this; })().next().value),
  () => run(((s) => s)`` && (function () { return this; })``),
  () => run(Reflect.apply(function () { return this; }, undefined, [])),
  () => { let self; "x".replace("x", function () { self = this; }); return run(self); },
  () => { let self; [2, 1].sort(function () { self = this; return 0; }); return run(self); },
  () => { let self; ({ get x() { "use not strict"; return (function () { self = this; })(); } }).x; return run(self); },
);
