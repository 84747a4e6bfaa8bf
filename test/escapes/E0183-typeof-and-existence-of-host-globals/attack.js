const found = (x) => (x === undefined || x === "undefined" ? "absent" : "ESCAPED");
tries(
  () => found(typeof process),
  () => found(typeof globalThis.process),
  () => found(globalThis["pro" + "cess"]),
  () => found(process),
  () => found(process.versions),
  () => found("process" in globalThis || undefined),
  () => found(Object.getOwnPropertyDescriptor(globalThis, "process")),
  () => found(Reflect.ownKeys(globalThis).find((key) => key === "process" || key === "global" || key === "Buffer")),
  () => found(typeof global),
  () => found(typeof Buffer),
);
