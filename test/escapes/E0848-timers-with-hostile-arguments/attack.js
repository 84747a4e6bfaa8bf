const F = (f) => f.constructor("return 'ESCAPED'")();

const seen = [];
const handler = function (...args) { seen.push(this, ...args); };
let asked = 0;
const ids = [
  setTimeout(handler, { valueOf() { asked++; return 1; } }, handler, [1]),
  setTimeout(new Proxy(handler, {}), 1, { a: 1 }),
];
tries(
  () => typeof ids[0],
  () => F(ids[0].constructor),
  () => setTimeout("escaped('ESCAPED')", 1),
  () => setTimeout({ toString: () => "escaped('ESCAPED')", call: handler }, 1),
  () => setTimeout(Object.assign(() => {}, { call() { escaped("ESCAPED"); } }), 1) && "set",
  () => clearTimeout({ valueOf: () => hostTimer() }) ?? isTimerAlive(),
  () => clearTimeout(hostTimer()) ?? isTimerAlive(),
  () => clearTimeout(ids) ?? "cleared",
  () => F(setTimeout.constructor),
);
setTimeout(() => { for (const v of seen) tries(() => (v === undefined ? "none" : F(v.constructor))); escaped(asked > 1 ? "twice" : "once"); escaped("end"); }, 20);
