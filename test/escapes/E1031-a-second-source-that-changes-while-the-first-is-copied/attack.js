class Victim { pub = "ESCAPED"; tell() { return "ESCAPED"; } }
const victim = new Victim();
const assigned = (change, look, ...more) => () => {
  const second = { z: 1 };
  const first = { get x() { change(second); return 1; } };
  const to = Object.assign({}, first, second, ...more);
  return look(to);
};
const define = (o) => { Object.defineProperty(o, "__proto__", { value: victim, enumerable: true, configurable: true }); };
const inherits = (o) => (o.pub === "ESCAPED" ? "ESCAPED" : Object.getPrototypeOf(o) === victim ? "ESCAPED" : "kept");
tries(
  assigned(define, inherits),
  assigned(define, inherits, {}),
  () => inherits(Object.assign({}, { get x() { define(this); return 1; } })),
  () => { const second = {}; return inherits(Object.assign({ set x(v) { define(second); } }, { x: 1 }, second)); },
  () => { const second = {}; const to = {}; return inherits(Object.assign(to, { get x() { Object.setPrototypeOf(to, { set y(v) { define(second); } }); return 1; }, y: 1 }, second)); },
  assigned((o) => { Error.captureStackTrace?.(o); if ("stack" in o) Object.defineProperty(o, "stack", { enumerable: true }); }, (o) => (/node:|\.[mc]?[jt]s:/.test(JSON.stringify(o)) ? "ESCAPED" : "kept")),
  () => { const second = {}; const a = Object.assign; return inherits(a({}, { get x() { define(second); return 1; } }, second)); },
);
