const run = (f) => f("return 'ESCAPED'")();
tries(
  () => run(Object.getOwnPropertyDescriptor(globalThis, "Function").value),
  () => run(Object.getOwnPropertyDescriptors(globalThis).Function.value),
  () => run(Reflect.get(globalThis, "Func" + "tion")),
  () => run(Object.assign(Object.create(globalThis), {}).Function),
  () => { const { Function: F } = globalThis; return run(F); },
  () => run(Reflect.ownKeys(globalThis).map((k) => globalThis[k]).find((v) => typeof v === "function" && v.name === "Function")),
  () => Object.getOwnPropertyDescriptor(globalThis, "ev" + "al").value("'ESCAPED'"),
  () => (0, globalThis["ev" + "al"])("'ESCAPED'"),
  () => run(globalThis.constructor.constructor),
  () => run(new Proxy(globalThis, {}).Function),
);
