const sisters = [function* () {}, async function () {}, async function* () {}].map((f) => Object.getPrototypeOf(f).constructor);
for (const S of sisters) {
  tries(
    () => typeof S("yield 'ESCAPED'") === "function" ? "ESCAPED" : "no",
    () => typeof new S("return 'ESCAPED'") === "function" ? "ESCAPED" : "no",
    () => typeof Reflect.construct(S, ["return 1"]) === "function" ? "ESCAPED" : "no",
    () => typeof Reflect.construct(S, ["return 1"], Object) === "function" ? "ESCAPED" : "no",
    () => typeof S`return 1` === "function" ? "ESCAPED" : "no",
    () => typeof new (class extends S {})("return 1") === "function" ? "ESCAPED" : "no",
    () => typeof S.call(null, "return 1") === "function" ? "ESCAPED" : "no",
    () => typeof ["return 1"].map((t) => new S.prototype.constructor(t))[0] === "function" ? "ESCAPED" : "no",
  );
}
