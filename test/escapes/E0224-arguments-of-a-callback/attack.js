const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
let self, args;
host.callback(function (...all) { self = this; args = all; });
tries(
  () => run(self),
  () => run(args),
  ...[0, 1, 2, 3].map((i) => () => (typeof args[i] === "function" ? args[i].constructor("return 'ESCAPED'")() : run(args[i]))),
);
host.callback(function () { tries(() => arguments[2].constructor("return 'ESCAPED'")(), () => this.constructor.constructor("return 'ESCAPED'")()); });
host.callback((a, b, c = 0, ...[{ constructor: { constructor: F } }]) => tries(() => F("return 'ESCAPED'")()));
