const F = (f) => f.constructor("return 'ESCAPED'")();

const f = () => {};
tries(
  function () { return F(arguments.constructor); },
  function () { return F(arguments[Symbol.iterator]); },
  function () { return F(arguments.callee); },
  function () { return (function (a) { arguments[0] = f; return F((a ?? f).constructor); })(1); },
  function () { return (function (...[{ constructor: C }]) { return F(C); })(f); },
  function () { return (function ({ constructor: C } = f) { return F(C); })(); },
  function () { return ((a, { [a]: C } = f) => F(C))("constructor"); },
  function () { return (function* () { yield arguments; })(f).next().value[0].constructor("return 'ESCAPED'")(); },
  function () { return new (class { constructor() { this.kept = arguments; } })(f).kept[0].constructor("return 'ESCAPED'")(); },
  function () { return ({ m() { return (() => arguments)(); } }).m(f)[0].constructor("return 'ESCAPED'")(); },
  function () { return ({ set s(v) { F(arguments[0].constructor); } }).s = f; },
  function () { class C { static { f.constructor("return 1"); } } },
  function () { return Array.prototype.pop.call(arguments) ?? F(Reflect.ownKeys(arguments).constructor); },
  function () { const { length, ...rest } = arguments; return F(Object.values(rest).constructor); },
);
