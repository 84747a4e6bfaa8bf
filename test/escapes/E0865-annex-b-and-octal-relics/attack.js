const F = (f) => f.constructor("return 'ESCAPED'")();

{ function inBlock() { return this; } }
tries(
  () => typeof inBlock,
  () => F(escape.constructor),
  () => F(unescape("%61").constructor.constructor),
  () => F("x".anchor.constructor),
  () => F("x".substr.constructor),
  () => F(/x/.compile.constructor),
  () => F(new Date(0).getYear.constructor),
  () => F(({}).__defineGetter__.constructor),
  () => F(Object.prototype.__lookupGetter__.call(Function.prototype, "caller")),
  () => RegExp["in" + "put"] ?? "nothing",
  () => RegExp["$" + "&"] ?? "nothing",
  () => F((function () { return arguments; })().constructor),
);
