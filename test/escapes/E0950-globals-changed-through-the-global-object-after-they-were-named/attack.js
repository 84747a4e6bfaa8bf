const names = () => [Math, JSON, Object, Array];
const before = names();
tries(
  () => { globalThis.Math = { max: () => "ESCAPED" }; return Math.max(1, 2); },
  () => { Object.defineProperty(globalThis, "JSON", { get: () => ({ stringify: () => "ESCAPED" }) }); return JSON.stringify(1); },
  () => { Reflect.set(globalThis, "Array", class { static of() { return "ESCAPED"; } }); return Array.of(1)[0]; },
  () => { delete globalThis.Object; return typeof Object === "undefined" ? "ESCAPED" : typeof Object; },
  () => { Object.assign(globalThis, { globalThis: { Math: "ESCAPED" } }); return typeof globalThis.Math; },
  () => (names().every((v, i) => v === before[i]) && before[0] === globalThis.Math ? "the same" : "ESCAPED"),
);
