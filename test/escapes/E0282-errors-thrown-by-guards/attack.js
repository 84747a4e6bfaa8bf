const caught = (f) => { try { f(); } catch (error) { return error; } };
const run = (error) => error.constructor.constructor("return 'ESCAPED'")();
const denials = [
  () => account["_sec" + "ret"],
  () => { account.owner = 1; },
  () => ({ __proto__: account }).check("x"),
  () => null.x,
  () => undefinedName,
  () => (void 0)(),
  () => new (() => 0)(),
  () => Symbol() + "",
  () => 1n + 1,
  () => { const [a] = 1; },
  () => { "x" in 1; },
  () => { class A extends 1 {} },
  () => JSON.parse("{"),
  () => new Array(-1),
  () => "x".repeat(-1),
  () => { const c = 1; c = 2; },
  () => { late; let late; },
  () => decodeURIComponent("%"),
  () => Object.defineProperty(1, "x", {}),
  () => { null[Symbol.iterator]; },
];
for (const deny of denials) {
  tries(
    () => run(caught(deny) ?? null),
    () => { Object.getPrototypeOf(caught(deny) ?? null).polluted = "ESCAPED"; return caught(deny).polluted; },
    () => { const e = caught(deny) ?? null; return e.message.includes("$s") ? "ESCAPED" : "message"; },
  );
}
