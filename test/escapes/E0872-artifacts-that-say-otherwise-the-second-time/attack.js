const keys = (v) => (v !== null && (typeof v === "object" || typeof v === "function") ? Reflect.ownKeys(v).map(String).join() : typeof v);
const indirect = [globalThis["ev" + "al"], ...[globalThis["ev" + "al"]].map((e) => e.bind(null))];
tries(
  ...indirect.flatMap((e) => [
    () => keys(e("({ a: 1 })")),
    () => keys(e("(function () { return arguments; })()")).includes("$s") ? "ESCAPED" : "kept",
    () => String(e("(function named() {})")).includes("$s_") ? "ESCAPED" : "kept",
    () => e("class A { static #p = 1; static m(o) { return #p in o; } } A").m({}) ? "ESCAPED" : "kept",
    () => e({ toString: () => "1" }) === 1 ? "run" : "itself",
    () => e("throw new Error('x')"),
    () => { try { e("null.x"); } catch (error) { return /\$s_|file:|node:/.test(error.stack + error.message) ? "ESCAPED" : "kept"; } },
    () => e("new (class extends Array {})(3).length"),
    () => typeof e("$s_guards"),
    () => e.constructor("return 'ESCAPED'")(),
    () => e("(() => {}).constructor")("return 'ESCAPED'")(),
    () => e("globalThis") === globalThis ? "the domain's" : "ESCAPED",
    () => e("this") === undefined ? "none" : typeof e("this"),
  ]),
);
