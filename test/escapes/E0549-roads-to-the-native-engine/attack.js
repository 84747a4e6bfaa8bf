const text = "a".repeat(40) + "!";
const slow = /(a+)+$/;
const start = elapsed();
tries(
  () => slow.test(text),
  () => Reflect.get(RegExp.prototype, "exec").call(slow, text),
  () => Object.values(Object.getOwnPropertyDescriptor(RegExp.prototype, "exec")).map((f) => typeof f === "function" && f.call(slow, text))[0],
  () => text.match("(a+)+$"),
  () => text.split(new Proxy(slow, {})).length,
  () => text.split(Object.create(slow)).length,
  () => new (class extends RegExp {})("(a+)+$").test(text),
  () => RegExp.prototype[Symbol.split].call({ source: "(a+)+$", flags: "", exec: () => null }, text),
  () => [...text.matchAll({ __proto__: RegExp.prototype, flags: "g", source: "(a+)+$" })].length,
  () => [slow].map(RegExp.prototype.test.bind(slow, text))[0],
  () => text.replace({ [Symbol.replace]: RegExp.prototype[Symbol.replace] }, ""),
  () => String.prototype.search.call(text, "(a+)+$"),
);
escaped(elapsed() - start < 5000 ? "soon" : "ESCAPED");
