const ways = [
  (E) => E.stackTraceLimit, (E) => E["stackTrace" + "Limit"], (E) => { const { stackTraceLimit } = E; return stackTraceLimit; },
  (E) => { const { stackTraceLimit, ...others } = E; return others.stackTraceLimit ?? stackTraceLimit; },
  (E) => Reflect.get(E, "stackTraceLimit"), (E) => Object.getOwnPropertyDescriptor(E, "stackTraceLimit")?.value, (E) => ({ ...E }).stackTraceLimit,
  (E) => Object.assign({}, E).stackTraceLimit, (E) => (class extends E {}).stackTraceLimit, (E) => E.stackTraceLimit++,
  (E) => new Proxy(E, {}).stackTraceLimit,
];
const mark = 12345;
for (const look of ways) {
  try { if (Math.abs(look(Error) - mark) < 100) escaped("ESCAPED"); } catch { /* refused */ }
}
for (const set of [
  (E) => { E.stackTraceLimit = mark; }, (E) => { E["stackTrace" + "Limit"] = mark; }, (E) => { ({ a: E.stackTraceLimit } = { a: mark }); },
  (E) => { for (E.stackTraceLimit of [mark]); }, (E) => Reflect.set(E, "stackTraceLimit", mark), (E) => Object.assign(E, { stackTraceLimit: mark }),
  (E) => Object.defineProperty(E, "stackTraceLimit", { value: mark }), (E) => { (class extends E {}).stackTraceLimit = mark; },
]) {
  try { set(Error); } catch { /* refused */ }
}
"done";
