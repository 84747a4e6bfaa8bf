const name = "In" + "tl";
tries(
  () => (new globalThis[name].DateTimeFormat().format().length > 0 ? "ESCAPED" : "absent"),
  () => (Reflect.get(globalThis, name).DateTimeFormat().resolvedOptions().timeZone ? "ESCAPED" : "absent"),
  () => (Object.getOwnPropertyDescriptor(globalThis, name).value.NumberFormat().resolvedOptions().locale ? "ESCAPED" : "absent"),
  () => (Reflect.ownKeys(globalThis).includes(name) ? "ESCAPED" : "absent"),
  () => (name in globalThis ? "ESCAPED" : "absent"),
  () => (typeof Intl.Collator === "function" ? "ESCAPED" : "absent"),
);
