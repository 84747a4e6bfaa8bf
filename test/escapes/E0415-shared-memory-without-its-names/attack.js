const names = ["Shared" + "ArrayBuffer", "Atom" + "ics", "WebAss" + "embly"];
for (const name of names) {
  tries(
    () => (typeof globalThis[name] !== "undefined" ? "ESCAPED" : "absent"),
    () => (Reflect.get(globalThis, name) !== undefined ? "ESCAPED" : "absent"),
    () => (Object.getOwnPropertyDescriptor(globalThis, name) !== undefined ? "ESCAPED" : "absent"),
    () => (Reflect.ownKeys(globalThis).includes(name) ? "ESCAPED" : "absent"),
    () => (name in globalThis ? "ESCAPED" : "absent"),
  );
}
tries(() => (Object.prototype.toString.call(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer).includes("Shared") ? "ESCAPED" : "absent"));
