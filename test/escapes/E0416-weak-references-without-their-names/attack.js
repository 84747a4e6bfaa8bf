for (const name of ["Weak" + "Ref", "Finalization" + "Registry"]) {
  tries(
    () => (new globalThis[name](() => 0) ? "ESCAPED" : "absent"),
    () => (Reflect.construct(Reflect.get(globalThis, name), [() => 0]) ? "ESCAPED" : "absent"),
    () => (Reflect.ownKeys(globalThis).includes(name) ? "ESCAPED" : "absent"),
    () => (name in globalThis ? "ESCAPED" : "absent"),
  );
}
